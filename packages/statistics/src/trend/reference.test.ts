import {
  describeWithReference,
  readReference,
} from '../__fixtures__/conformance';
import { relativeError } from '../__fixtures__/relativeError';
import { mannKendall } from './mannKendall';
import { seasonalTheilSen } from './seasonalTheilSen';
import { theilSen } from './theilSen';

const FILE = 'trends/mann-kendall-reference.json';
const TOLERANCE = 1e-12;

describeWithReference(FILE)(
  'the published reference series of pyMannKendall',
  () => {
    const load = () => {
      const { series, expected } = JSON.parse(readReference(FILE));
      const values = Float64Array.from(
        series as (number | null)[],
        x => x ?? NaN,
      );
      return { values, expected };
    };

    it.each([
      ['none', 'original_test'],
      ['hamed-rao', 'hamed_rao_modification_test'],
      ['yue-wang', 'yue_wang_modification_test'],
      ['pre-whitening', 'pre_whitening_modification_test'],
      [
        'trend-free-pre-whitening',
        'trend_free_pre_whitening_modification_test',
      ],
    ] as const)(
      'gives the same test with correction %s',
      (correction, name) => {
        const { values, expected } = load();
        const { s, varS, tau, z, p, trend } = mannKendall(values, {
          correction,
        });
        const actual: Record<string, number> = {
          s,
          var_s: varS,
          Tau: tau,
          z,
          p,
        };
        const published: Record<string, unknown> = expected[name];
        const figures = Object.entries(published).filter(
          ([key]) => key in actual,
        );
        expect(figures.length).toBeGreaterThanOrEqual(2);
        for (const [key, value] of figures) {
          expect(relativeError(actual[key], Number(value))).toBeLessThan(
            TOLERANCE,
          );
        }
        const words = {
          rising: 'increasing',
          falling: 'decreasing',
          none: 'no trend',
        };
        expect(words[trend]).toBe(published.trend);
      },
    );

    it('gives the same slopes and intercepts', () => {
      const { values, expected } = load();
      const plain = theilSen(values);
      expect(
        relativeError(plain.slope, expected.sens_slope.slope),
      ).toBeLessThan(TOLERANCE);
      expect(
        relativeError(plain.intercept, expected.sens_slope.intercept),
      ).toBeLessThan(TOLERANCE);
      const seasonal = seasonalTheilSen(values, 12);
      const published = expected.seasonal_sens_slope;
      expect(relativeError(seasonal.slope, published.slope)).toBeLessThan(
        TOLERANCE,
      );
      expect(
        relativeError(seasonal.intercept, published.intercept),
      ).toBeLessThan(TOLERANCE);
    });
  },
);

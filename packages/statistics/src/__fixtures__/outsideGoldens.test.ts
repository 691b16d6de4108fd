import { kleinbergBursts } from '../burst/kleinbergBursts';
import { detectSeasons } from '../season/detectSeasons';
import { correlatedSeasonalMannKendall } from '../trend/correlatedSeasonalMannKendall';
import { seasonalTheilSen } from '../trend/seasonalTheilSen';
import { series } from './goldens';
import { OUTSIDE_GOLDENS } from './outsideGoldens';
import { relativeError } from './relativeError';

const { bursts, seasonal, cycles } = OUTSIDE_GOLDENS;

describe('against other implementations', () => {
  it.each(bursts)(
    'bursts are those of burst-detection: $name',
    ({ relevant, total, ratio, gamma, usual, bursts: expected }) => {
      const found = kleinbergBursts(relevant, total, { ratio, gamma });

      expect(relativeError(found.usual, usual)).toBeLessThan(1e-12);
      expect(found.bursts.map(({ start, end }) => [start, end])).toEqual(
        expected.map(({ start, end }) => [start, end]),
      );
      found.bursts.forEach(({ weight }, at) =>
        // The peer takes the difference of two costs of a hundred times the size.
        expect(relativeError(weight, expected[at].weight)).toBeLessThan(1e-9),
      );
    },
  );

  it.each(seasonal)(
    'the test for correlated seasons is that of pyMannKendall: $name',
    ({ values, correlated }) => {
      const test = correlatedSeasonalMannKendall(series(values), 12);

      expect(test.s).toBe(correlated.s);
      for (const figure of ['varS', 'tau', 'z'] as const) {
        const error = relativeError(test[figure], correlated[figure]);
        expect(error).toBeLessThan(1e-12);
      }
      expect(Math.abs(test.p - correlated.p)).toBeLessThan(1e-12);
    },
  );

  it.each(seasonal)(
    'the interval of the seasonal slope is that of Gilbert: $name',
    ({ values, interval }) => {
      const line = seasonalTheilSen(series(values), 12);

      expect(relativeError(line.slopeLow, interval.slopeLow)).toBeLessThan(
        1e-12,
      );
      expect(relativeError(line.slopeHigh, interval.slopeHigh)).toBeLessThan(
        1e-12,
      );
    },
  );

  it.each(cycles)(
    'of 7, 12, 24 and 52 steps the cycle found is the one that scipy finds: $cycle',
    ({ values, cycle, periodogram }) => {
      const [found] = detectSeasons(series(values), {
        periods: [7, 12, 24, 52].filter(
          period => period === cycle || cycle % period !== 0,
        ),
      });

      expect(Math.round(periodogram)).toBe(cycle);
      expect(found.period).toBe(cycle);
    },
  );
});

import { kleinbergBursts } from '../../burst/kleinbergBursts';
import { benjaminiHochberg } from '../../multiplicity/benjaminiHochberg';
import { benjaminiYekutieli } from '../../multiplicity/benjaminiYekutieli';
import { autocorrelation } from '../../trend/autocorrelation';
import { correlatedSeasonalMannKendall } from '../../trend/correlatedSeasonalMannKendall';
import { leastSquaresHalfWidth } from '../../trend/leastSquaresHalfWidth';
import { mannKendall } from '../../trend/mannKendall';
import { riseAndFall } from '../../trend/riseAndFall';
import { seasonalMannKendall } from '../../trend/seasonalMannKendall';
import { seasonalTheilSen } from '../../trend/seasonalTheilSen';
import { serialCorrelation } from '../../trend/serialCorrelation';
import { serialDegreesOfFreedom } from '../../trend/serialDegreesOfFreedom';
import { serialVarianceFactor } from '../../trend/serialVarianceFactor';
import { theilSen } from '../../trend/theilSen';
import { whitenedMannKendall } from '../../trend/whitenedMannKendall';
import type { TrendCorrection } from '../../trend/TrendCorrection';
import { GOLDENS, series } from '../goldens';
import lineGoldens from '../lineGoldens.json';
import { OUTSIDE_GOLDENS } from '../outsideGoldens';
import pieces from '../pieceGoldens.json';
import whitenedGoldens from '../whitenedGoldens.json';
import {
  GOLDENS_FILE,
  LINES_FILE,
  OUTSIDE_FILE,
  PIECES_FILE,
  WHITENED_FILE,
} from './goldenFiles';
import { figuresError, largestOf, overCases, rowError } from './largestError';
import { LONG_SUMS, oracleOf, type Oracle } from './Oracle';

interface Score {
  readonly s: number;
  readonly varS: number;
  readonly tau: number;
  readonly z: number | null;
  readonly p: number | null;
}

/** The probability is left out: peers take it from 1 − Φ, which has lost the digits of small ones. Where z is equal so is p. */
const scoreError = (actual: Score, { s, varS, tau, z }: Score) =>
  figuresError(
    { s: actual.s, varS: actual.varS, tau: actual.tau, z: actual.z ?? NaN },
    { s, varS, tau, z },
  );

const SEASONAL = GOLDENS.trend.flatMap(({ values, seasonal }) =>
  seasonal ? [{ values: series(values), seasonal }] : [],
);

/** Direction, size, bursts, and many tests at once. */
export const TREND_ORACLES: readonly Oracle[] = [
  oracleOf(GOLDENS_FILE, ['pymannkendall'], {
    of: 'mannKendall',
    source: 'Mann 1945; Kendall 1975; corrections as cited in the docstring',
    error: () =>
      overCases(GOLDENS.trend, ({ values, tests }) =>
        largestOf(
          Object.entries(tests)
            // Where the variance is not positive we fall back to another correction, and say so.
            .filter(([, { varS }]) => varS > 0)
            .map(([correction, expected]) =>
              scoreError(
                mannKendall(series(values), {
                  correction: correction as TrendCorrection,
                }),
                expected,
              ),
            ),
        ),
      ),
  }),
  oracleOf(GOLDENS_FILE, ['pymannkendall'], {
    of: 'seasonalMannKendall',
    source: 'Hirsch, Slack and Smith 1982',
    error: () =>
      overCases(SEASONAL, ({ values, seasonal }) =>
        scoreError(seasonalMannKendall(values, 12), seasonal),
      ),
  }),
  oracleOf(OUTSIDE_FILE, ['pymannkendall'], {
    of: 'correlatedSeasonalMannKendall',
    source: 'Hirsch and Slack 1984; Dietz and Killeen 1981',
    error: () =>
      overCases(OUTSIDE_GOLDENS.seasonal, ({ values, correlated }) =>
        scoreError(
          correlatedSeasonalMannKendall(series(values), 12),
          correlated,
        ),
      ),
  }),
  oracleOf(WHITENED_FILE, ['pymannkendall', 'scipy', 'numpy'], {
    of: 'whitenedMannKendall',
    source:
      'von Storch 1995; Marriott and Pope 1954; Wilcoxon 1945; n*/2 degrees of freedom as derived in the docstring',
    tolerance: LONG_SUMS,
    error: () =>
      overCases(whitenedGoldens.whitened, ({ values, p, drifts }) =>
        rowError(
          [whitenedMannKendall(Float64Array.from(values)).p],
          [Math.min(p, ...drifts.map(drift => drift.p))],
        ),
      ),
  }),
  oracleOf(GOLDENS_FILE, ['scipy'], {
    of: 'theilSen',
    source: 'Theil 1950; Sen 1968; Conover 1980',
    error: () =>
      overCases(GOLDENS.trend, one =>
        figuresError({ ...theilSen(series(one.values)) }, one.theilSen),
      ),
  }),
  oracleOf(OUTSIDE_FILE, ['numpy', 'scipy'], {
    of: 'seasonalTheilSen',
    source: 'Hirsch, Slack and Smith 1982; Gilbert 1987, section 17.2',
    error: () =>
      overCases(OUTSIDE_GOLDENS.seasonal, ({ values, interval }) =>
        figuresError({ ...seasonalTheilSen(series(values), 12) }, interval),
      ),
  }),
  oracleOf(PIECES_FILE, ['statsmodels', 'scipy'], {
    of: 'serialVarianceFactor',
    source: 'Matalas and Langbein 1962; Marriott and Pope 1954',
    error: () =>
      overCases(pieces.correlations, ({ values, varianceFactor }) =>
        rowError([serialVarianceFactor(values)], [varianceFactor]),
      ),
  }),
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'serialDegreesOfFreedom',
    source: 'Marriott and Pope 1954; degrees of freedom as of the test',
    error: () =>
      overCases(pieces.correlations, ({ values, carried }) => {
        const n = values.filter(value => value !== null).length;
        const carriedOn = Math.max(0, carried);
        return rowError(
          [serialDegreesOfFreedom(values)],
          [Math.max(1, (n * (1 - carriedOn)) / (1 + carriedOn) / 2)],
        );
      }),
  }),
  oracleOf(LINES_FILE, ['scipy'], {
    of: 'leastSquaresHalfWidth',
    source: 'Draper and Smith 1998, section 1.4',
    tolerance: LONG_SUMS,
    error: () =>
      overCases(lineGoldens.lines, ({ values, halfWidth, ...options }) =>
        rowError([leastSquaresHalfWidth(series(values), options)], [halfWidth]),
      ),
  }),
  oracleOf(LINES_FILE, ['scipy'], {
    of: 'riseAndFall',
    source: 'Hudson 1966; Berger 1982',
    tolerance: LONG_SUMS,
    error: () =>
      overCases(lineGoldens.lines, ({ values, score, peak }) =>
        figuresError({ ...riseAndFall(series(values)) }, { score, peak }),
      ),
  }),
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'serialCorrelation',
    source: 'Marriott and Pope 1954',
    error: () =>
      overCases(pieces.correlations, ({ values, carried }) =>
        rowError([serialCorrelation(values)], [carried]),
      ),
  }),
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'autocorrelation',
    source: 'Box and Jenkins 1976, section 2.1.5',
    error: () =>
      overCases(pieces.correlations, ({ values, autocorrelation: expected }) =>
        rowError(
          autocorrelation(Float64Array.from(values), expected.length - 1),
          expected,
        ),
      ),
  }),
  oracleOf(GOLDENS_FILE, ['scipy'], {
    of: 'benjaminiHochberg',
    source: 'Benjamini and Hochberg 1995',
    error: () =>
      rowError(
        benjaminiHochberg(GOLDENS.falseDiscovery.p),
        GOLDENS.falseDiscovery.benjaminiHochberg,
      ),
  }),
  oracleOf(GOLDENS_FILE, ['scipy'], {
    of: 'benjaminiYekutieli',
    source: 'Benjamini and Yekutieli 2001',
    error: () =>
      rowError(
        benjaminiYekutieli(GOLDENS.falseDiscovery.p),
        GOLDENS.falseDiscovery.benjaminiYekutieli,
      ),
  }),
  oracleOf(OUTSIDE_FILE, ['burst-detection'], {
    of: 'kleinbergBursts',
    source: 'Kleinberg 2003, section 4',
    // The peer takes the difference of two costs of a hundred times the size.
    tolerance: LONG_SUMS,
    error: () =>
      overCases(OUTSIDE_GOLDENS.bursts, ({ relevant, total, ...golden }) => {
        const { usual, bursts } = kleinbergBursts(relevant, total, golden);
        const flat = (found: typeof bursts) =>
          found.flatMap(({ start, end, weight }) => [start, end, weight]);
        return largestOf([
          rowError([usual], [golden.usual]),
          rowError(flat(bursts), flat(golden.bursts)),
        ]);
      }),
  }),
];

import { correlatedSeasonalMannKendall } from '@almanac/statistics';
import type { TrendEvidence } from '../verdict/TrendEvidence';

/** Where the covariances of the seasons find more than pre-whitening, at the same false alarms (ADR 0025). */
const FITS = {
  /** Fewer do not tell covariances. */
  fewestCycles: 20,
  /** A cycle with a gap is left out whole; with more of them more is lost than won. */
  leastComplete: 0.9,
  /** Below this there is next to nothing to reckon with. */
  leastCorrelation: 0.1,
  /** Above this cycles are far from independent, and nothing is won. */
  largestCorrelation: 0.6,
  /** Covariances take time by the square; so many values need no finer test. */
  mostValues: 2_000,
} as const;

/**
 * The seasonal test by the covariances of the seasons (Hirsch and Slack 1984), with what a cycle carries on from the one before;
 * undefined where it does not fit.
 *
 * @param values - without all seasons but the one of `period`; NaN = missing
 * @param correlation - the `serialCorrelation` of the values without any season
 */
export function correlatedSeasons(
  values: Float64Array,
  period: number,
  alpha: number,
  correlation: number,
):
  | Pick<TrendEvidence['direction'], 's' | 'varS' | 'tau' | 'z' | 'p'>
  | undefined {
  if (values.length > FITS.mostValues) return undefined;
  const cycles = Math.floor(values.length / period);
  const complete = completeCycles(values, period);
  const isSeen =
    complete >= FITS.fewestCycles && complete >= FITS.leastComplete * cycles;
  if (!isSeen) return undefined;
  const fits =
    correlation >= FITS.leastCorrelation &&
    correlation <= FITS.largestCorrelation;
  if (!fits) return undefined;
  const test = correlatedSeasonalMannKendall(values, period, {
    ...{ alpha, serialCorrelation: correlation },
  });
  return test.varS > 0 ? test : undefined;
}

function completeCycles(values: Float64Array, period: number): number {
  let complete = 0;
  for (let start = 0; start + period <= values.length; start += period) {
    if (values.subarray(start, start + period).every(Number.isFinite)) {
      complete += 1;
    }
  }
  return complete;
}

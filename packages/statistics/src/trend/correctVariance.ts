import { detrend } from './detrend';
import { hamedRaoFactor } from './hamedRaoFactor';
import { medianSlope } from './medianSlope';
import type { TrendCorrection } from './TrendCorrection';
import { yueWangFactor } from './yueWangFactor';

/** Where Yue-Wang stands in for Hamed-Rao: all lags together say nothing, they sum to −1/2. */
const FALLBACK_LAG = 1;

/** A variance with the correction that made it. */
export interface CorrectedVariance {
  varS: number;
  correctionUsed: TrendCorrection;
  notes: string[];
}

/**
 * Stretches the variance of S for serial correlation, where the correction does so;
 * falls back from Hamed-Rao to Yue-Wang (with its lag 1, unless told otherwise) to none where
 * the result is not positive.
 *
 * @param values - NaN = missing; gives the slope, gaps keep their length
 * @param present - the same without the missing ones, at least 3
 * @param independent - variance of S for independent values
 * @param lag - lags looked at; all by default, as pyMannKendall
 */
export function correctVariance(
  values: ArrayLike<number>,
  present: Float64Array,
  independent: number,
  correction: TrendCorrection,
  alpha: number,
  lag?: number,
): CorrectedVariance {
  if (correction !== 'hamed-rao' && correction !== 'yue-wang') {
    return { varS: independent, correctionUsed: correction, notes: [] };
  }
  const remainder = detrend(present, medianSlope(values));
  const longest = present.length - 1;
  let maximumLag = Math.min(lag ?? longest, longest);
  const notes: string[] = [];
  if (correction === 'hamed-rao') {
    const varS = independent * hamedRaoFactor(remainder, maximumLag, alpha);
    if (varS > 0) return { varS, correctionUsed: 'hamed-rao', notes };
    notes.push(
      'Hamed-Rao gave a variance that is not positive; Yue-Wang is used instead.',
    );
    maximumLag = Math.min(lag ?? FALLBACK_LAG, longest);
  }
  const varS = independent * yueWangFactor(remainder, maximumLag);
  if (varS > 0) return { varS, correctionUsed: 'yue-wang', notes };
  notes.push(
    'Yue-Wang gave a variance that is not positive; no correction is used.',
  );
  return { varS: independent, correctionUsed: 'none', notes };
}

import { presentValues } from '../order/presentValues';
import { correctVariance } from './correctVariance';
import { FEWEST_VALUES, notesOnSize } from './notesOnSize';
import { pairOrder } from './pairOrder';
import { preWhiten } from './preWhiten';
import { scoreTest } from './scoreTest';
import { scoreVariance } from './scoreVariance';
import type { TrendCorrection } from './TrendCorrection';

const DEFAULT_ALPHA = 0.05;

/** @public */
export interface MannKendallOptions {
  /** Default `none`. */
  correction?: TrendCorrection;
  /** Level of the verdict and of the lags that Hamed and Rao count, 0…1. Default 0.05. */
  alpha?: number;
  /** Lags that Hamed-Rao and Yue-Wang look at. Default: all. */
  lag?: number;
}

/** @public */
export interface MannKendallResult {
  /** Rising minus falling pairs. */
  s: number;
  /** Variance of S, corrected. */
  varS: number;
  /** S over the number of pairs, −1…1. */
  tau: number;
  z: number;
  /** Two-sided, 0…1. */
  p: number;
  /** Values tested (pre-whitening uses up one). */
  n: number;
  trend: 'rising' | 'falling' | 'none';
  /** The correction that was really applied, after fall-backs. */
  correctionUsed: TrendCorrection;
  /** Sentences: why a result is undecided, or a correction was replaced. */
  notes: string[];
}

/**
 * The Mann-Kendall test for a monotone trend, with ties and, as options, four answers
 * to serial correlation. S costs O(n log n).
 *
 * Sources: Mann (1945); Kendall (1975); for the corrections see `hamedRaoFactor`,
 * `yueWangFactor` and `preWhiten`. Steps and conventions as in pyMannKendall (Hussain
 * and Mahmud 2019, JOSS 4(39), 1556): missing values are left out.
 *
 * Fewer than three values, or a constant series, give z = 0, p = 1 and a note. A
 * corrected variance that is not positive falls back from Hamed-Rao to Yue-Wang to
 * none; `correctionUsed` and `notes` tell.
 *
 * @param values - NaN = missing
 * @throws RangeError when alpha is not within 0…1 or lag is not a whole number ≥ 1
 * @public
 */
export function mannKendall(
  values: ArrayLike<number>,
  options: MannKendallOptions = {},
): MannKendallResult {
  const { correction = 'none', alpha = DEFAULT_ALPHA, lag } = options;
  if (!(alpha > 0 && alpha < 1)) {
    throw new RangeError(`alpha must be within 0…1, got ${alpha}`);
  }
  if (lag !== undefined && !(Number.isInteger(lag) && lag >= 1)) {
    throw new RangeError(
      `lag must be a whole number of at least 1, got ${lag}`,
    );
  }
  const present = presentValues(values);
  const tested = preWhiten(values, present, correction);
  const n = tested.length;
  const { rising, falling, sorted } = pairOrder(tested);
  const s = rising - falling;
  const independent = scoreVariance(sorted);
  const notes = notesOnSize(present, n);
  const corrected =
    n < FEWEST_VALUES || independent === 0
      ? { varS: independent, correctionUsed: correction, notes: [] }
      : correctVariance(values, present, independent, correction, alpha, lag);
  const test =
    n < FEWEST_VALUES ? { z: 0, p: 1 } : scoreTest(s, corrected.varS);
  return {
    s,
    varS: corrected.varS,
    tau: n < 2 ? 0 : s / ((n * (n - 1)) / 2),
    ...test,
    n,
    trend: verdict(test, alpha),
    correctionUsed: corrected.correctionUsed,
    notes: [...notes, ...corrected.notes],
  };
}

function verdict(
  test: { z: number; p: number },
  alpha: number,
): MannKendallResult['trend'] {
  if (!(test.p < alpha)) return 'none';
  return test.z > 0 ? 'rising' : 'falling';
}

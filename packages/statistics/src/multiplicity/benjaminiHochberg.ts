import { stepUpQValues } from './stepUpQValues';

/**
 * q-values that control the false discovery rate for independent or positively
 * dependent tests: Benjamini and Hochberg (1995), JRSS B 57(1). Rejecting all
 * q ≤ 0.1 keeps the expected share of false rejections at or below 0.1.
 *
 * @param p - probabilities 0…1; NaN stays NaN and is not counted as a test
 * @returns one q per p, 0…1, in the order of p
 * @throws RangeError when a p lies outside 0…1
 * @public
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  return stepUpQValues(p, () => 1);
}

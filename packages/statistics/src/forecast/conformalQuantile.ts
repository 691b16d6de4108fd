import type { Tail } from './tailOf';

/**
 * The error that a further one stays below with the given probability: the ⌈(m + 1)·level⌉-th
 * smallest of m errors (Vovk, Gammerman and Shafer 2005, "Algorithmic learning in a random
 * world"; Lei et al. 2018, JASA 113, section 2.2).
 *
 * Where m is too small for the level (fewer than 19 for 95 %) the method has no finite
 * answer; the largest error is then stretched by the ratio of the normal quantiles of
 * the probability and of the largest that m errors can tell, m/(m + 1). One error with a sign tells
 * the median alone, whose quantile is 0: there is nothing to stretch by.
 *
 * @param sorted - errors to one side, or absolute ones, ascending
 * @param probability - 0…1
 * @param normalQuantileOf - for errors of this kind
 * @returns NaN when there are too few errors to tell a width at all
 */
export function conformalQuantile(
  sorted: ArrayLike<number>,
  probability: number,
  normalQuantileOf: Tail['normalQuantileOf'],
): number {
  const count = sorted.length;
  if (count === 0) return NaN;
  const rank = Math.ceil((count + 1) * probability);
  if (rank <= count) return sorted[rank - 1];
  const reachable = count / (count + 1);
  const stretch = normalQuantileOf(probability) / normalQuantileOf(reachable);
  return Number.isFinite(stretch) ? sorted[count - 1] * stretch : NaN;
}

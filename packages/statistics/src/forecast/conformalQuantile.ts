import { normalQuantile } from '../normal/normalQuantile';

/**
 * The error that a further one stays below with the given probability: the ⌈(m + 1)·level⌉-th
 * smallest of m errors (Vovk, Gammerman and Shafer 2005, "Algorithmic learning in a random
 * world"; Lei et al. 2018, JASA 113, section 2.2).
 *
 * Where m is too small for the level (fewer than 19 for 95 %) the method has no finite
 * answer; the largest error is then stretched by the ratio of the normal quantiles of
 * `level` and of the largest level that m errors can tell, m/(m + 1).
 *
 * @param sorted - absolute errors, ascending
 * @param level - probability, 0…1
 * @returns NaN when there are no errors
 */
export function conformalQuantile(
  sorted: ArrayLike<number>,
  level: number,
): number {
  const count = sorted.length;
  if (count === 0) return NaN;
  const rank = Math.ceil((count + 1) * level);
  if (rank <= count) return sorted[rank - 1];
  const reachable = count / (count + 1);
  return sorted[count - 1] * (twoSided(level) / twoSided(reachable));
}

function twoSided(level: number): number {
  return normalQuantile((1 + level) / 2);
}

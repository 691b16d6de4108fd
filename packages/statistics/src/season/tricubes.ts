/** Shares of the bandwidth within which a weight is 1, and beyond which it is 0, as in the authors' program. */
const NEAR = 0.001;
const FAR = 0.999;
/** A decomposition asks for a few dozen, over and over: the same for each phase, pass and series of one length. */
const MOST_KEPT = 256;
const kept = new Map<number, Float64Array>();
/** Neither distances nor bandwidths of windows that are kept reach it. */
const LARGEST_KEPT = 2 ** 12;

/**
 * Tricube weights of values at the distances 0, 1, 2 … of the farthest one that takes part, Cleveland, Cleveland, McRae and
 * Terpenning (1990), "STL: A Seasonal-Trend Decomposition Procedure Based on Loess", Journal of Official Statistics 6(1),
 * section 2.
 *
 * @param farthest - distance
 * @param bandwidth - distance at which the weight is 0, at least `farthest`
 * @returns shared: not to be changed
 */
export function tricubes(farthest: number, bandwidth: number): Float64Array {
  if (bandwidth >= LARGEST_KEPT) return tricubesOf(farthest, bandwidth);
  const key = farthest * LARGEST_KEPT + bandwidth;
  let weights = kept.get(key);
  if (weights) return weights;
  weights = tricubesOf(farthest, bandwidth);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, weights);
  return weights;
}

function tricubesOf(farthest: number, bandwidth: number): Float64Array {
  return new Float64Array(farthest + 1).map((_, distance) =>
    tricube(distance, bandwidth),
  );
}

function tricube(distance: number, bandwidth: number): number {
  if (distance > FAR * bandwidth) return 0;
  if (distance <= NEAR * bandwidth) return 1;
  const share = distance / bandwidth;
  const rest = 1 - share * share * share;
  return rest * rest * rest;
}

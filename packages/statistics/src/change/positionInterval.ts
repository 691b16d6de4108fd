import type { SegmentCost } from './meanCost';

/**
 * Where a change can be, its neighbours held: the shortest run of positions around the estimate that
 * holds the given share of the posterior, each position being as likely before the data as any other.
 * Source: Smith (1975), "A Bayesian approach to inference about a change-point in a sequence of random
 * variables", Biometrika 62(2), with the segments' parameters at their best values.
 *
 * @param cost - minus twice the log-likelihood of a segment, but for a constant
 * @param bounds - start of the segment before, of the one after, and its end
 * @param minSegment - fewest values in a segment
 * @param confidence - 0…1
 * @returns first and last position, both within the bounds
 */
export function positionInterval(
  cost: SegmentCost,
  [from, change, to]: readonly [number, number, number],
  minSegment: number,
  confidence: number,
): [number, number] {
  const first = from + minSegment;
  const last = to - minSegment;
  const best = cost(from, change) + cost(change, to);
  const weights = new Float64Array(Math.max(last - first + 1, 1));
  let total = 0;
  for (let at = first; at <= last; at += 1) {
    const behind = cost(from, at) + cost(at, to) - best;
    weights[at - first] = Math.exp(-behind / 2);
    total += weights[at - first];
  }
  const weightAt = (at: number) =>
    at < first || at > last ? -1 : weights[at - first];
  let [low, high] = [change, change];
  let held = weightAt(change);
  while (held < confidence * total && (low > first || high < last)) {
    if (weightAt(low - 1) >= weightAt(high + 1)) held += weightAt((low -= 1));
    else held += weightAt((high += 1));
  }
  return [low, high];
}

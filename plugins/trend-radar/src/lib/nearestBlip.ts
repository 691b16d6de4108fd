import { Point } from './polar';

/**
 * The item nearest to a point, or undefined when none is within reach.
 *
 * Looks at every item: for the 2,000 marks that a radar may have this takes about ten microseconds, so an index would
 * only be one more thing to keep right.
 */
export function nearestBlip<T extends Point>(
  items: readonly T[],
  point: Point,
  reach: number,
): T | undefined {
  let nearest: T | undefined;
  let least = reach * reach;
  for (const item of items) {
    const x = item.x - point.x;
    const y = item.y - point.y;
    const squared = x * x + y * y;
    if (squared <= least) {
      least = squared;
      nearest = item;
    }
  }
  return nearest;
}

import { Point } from './polar';

/** The keys that move between blips, and where they lead on the screen. */
export const ARROW_DIRECTIONS: ReadonlyMap<string, Point> = new Map([
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
]);

/** Being aside counts this much more than being far, so that a key leads where it points. */
const ASIDE_WEIGHT = 2;

/**
 * The neighbour that an arrow key leads to: the nearest item ahead, where "ahead" is a quarter turn wide.
 *
 * @param direction - a unit vector on the screen
 * @returns undefined when nothing lies ahead
 */
export function neighbourInDirection<T extends Point>(
  items: readonly T[],
  from: Point,
  direction: Point,
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const item of items) {
    const x = item.x - from.x;
    const y = item.y - from.y;
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y - y * direction.x);
    if (ahead > 0 && aside <= ahead && ahead + ASIDE_WEIGHT * aside < least) {
      least = ahead + ASIDE_WEIGHT * aside;
      best = item;
    }
  }
  return best;
}

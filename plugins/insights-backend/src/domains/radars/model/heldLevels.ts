import type { RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { allLeaves, boundHolds, type BoundLeaf } from './leaves';
import type { RingPlace } from './suggestRing';

/** What of a ring's condition is there by hysteresis alone: reached before, and missed now. */
export function heldLevels(
  when: RingCondition | undefined,
  { reached }: Pick<RingPlace, 'reached'>,
  series: RingSeries,
  period: number,
): BoundLeaf[] {
  return (when ? allLeaves(when) : []).flatMap(leaf =>
    leaf.kind !== 'verdict' &&
    reached.has(leaf.part) &&
    !boundHolds(leaf, series, period)
      ? [leaf]
      : [],
  );
}

import type { RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { allLeaves, leafHolds, type LevelLeaf } from './leaves';
import type { RingPlace } from './suggestRing';

/** The levels of a ring's condition that are there by hysteresis alone: reached before, and missed now. */
export function heldLevels(
  when: RingCondition | undefined,
  { reached }: Pick<RingPlace, 'reached'>,
  series: RingSeries,
  period: number,
): LevelLeaf[] {
  return (when ? allLeaves(when) : []).flatMap(leaf =>
    leaf.kind === 'level' &&
    reached.has(leaf.part) &&
    !leafHolds(leaf, series, period)
      ? [leaf]
      : [],
  );
}

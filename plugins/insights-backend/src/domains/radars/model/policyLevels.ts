import type { RadarDefinition, Ring } from './RadarDefinition';
import { allLeaves, type LevelLeaf } from './leaves';

/** A level that a ring asks to be reached. */
export interface PolicyLevel {
  /** Id of the ring. */
  readonly ring: string;
  /** Which of the levels of the ring, 0 for the first in the file. */
  readonly level: number;
  /** In the unit of the signal. */
  readonly atLeast: number;
  readonly forPeriods: number;
}

/** The levels of a ring that are to be reached, in the order of the file. */
export function levelsIn({ when }: Ring): LevelLeaf[] {
  return (when ? allLeaves(when) : []).flatMap(leaf =>
    leaf.kind === 'level' && leaf.bound === 'atLeast' ? [leaf] : [],
  );
}

/** Every level that a policy asks to be reached, from the centre outwards. */
export function policyLevels({
  rings,
}: Pick<RadarDefinition, 'rings'>): PolicyLevel[] {
  return rings.flatMap(ring =>
    levelsIn(ring).map(({ threshold, forPeriods }, level) => ({
      ...{ ring: ring.id, level, forPeriods },
      atLeast: threshold,
    })),
  );
}

import type { RadarDefinition, Ring, RingCondition } from './RadarDefinition';
import { allLeaves, type LevelLeaf } from './leaves';

/** A level that a ring asks for. */
export interface PolicyLevel {
  /** Id of the ring. */
  readonly ring: string;
  /** Which of the levels of the ring, 0 for the first in the file. */
  readonly level: number;
  /** In the unit of the signal. */
  readonly atLeast: number;
  readonly forPeriods: number;
}

/** Something else than what is declared. */
export interface PolicyChanges {
  readonly levels?: readonly (Pick<PolicyLevel, 'ring' | 'level'> &
    Partial<PolicyLevel>)[];
  readonly hysteresis?: number;
}

function levelsIn({ when }: Ring): LevelLeaf[] {
  return (when ? allLeaves(when) : []).flatMap(leaf =>
    leaf.kind === 'level' ? [leaf] : [],
  );
}

/** Every level that a policy names, from the centre outwards. */
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

/**
 * A policy with other levels and another hysteresis; all else of it stays as it is declared.
 *
 * @throws RangeError for a level that the policy does not have
 */
export function changedPolicy(
  definition: RadarDefinition,
  { levels = [], hysteresis = definition.hysteresis }: PolicyChanges,
): RadarDefinition {
  const changed = new Map<RingCondition, Partial<PolicyLevel>>();
  for (const change of levels) {
    const ring = definition.rings.find(({ id }) => id === change.ring);
    const leaf = ring && levelsIn(ring)[change.level];
    if (!leaf) {
      throw new RangeError(`${change.ring} has no level ${change.level}`);
    }
    changed.set(leaf.part, change);
  }
  const rings = definition.rings.map(ring =>
    ring.when ? { ...ring, when: withLevels(ring.when, changed) } : ring,
  );
  return { ...definition, rings, hysteresis };
}

function withLevels(
  condition: RingCondition,
  changed: ReadonlyMap<RingCondition, Partial<PolicyLevel>>,
): RingCondition {
  const { atLeast, forPeriods } = changed.get(condition) ?? {};
  const { any, all } = condition;
  const inner = (part: RingCondition) => withLevels(part, changed);
  return {
    ...condition,
    ...(atLeast !== undefined && { atLeast }),
    ...(forPeriods !== undefined && { forPeriods }),
    ...(any && { any: any.map(inner) }),
    ...(all && { all: all.map(inner) }),
  };
}

import { levelsIn, type PolicyLevel } from './policyLevels';
import { thresholdsIn, type PolicyThreshold } from './policyThresholds';
import type {
  HeldPart,
  RadarDefinition,
  RingCondition,
} from './RadarDefinition';

/** Something else than what is declared. */
export interface PolicyChanges {
  readonly levels?: readonly (Pick<PolicyLevel, 'ring' | 'level'> &
    Partial<PolicyLevel>)[];
  readonly thresholds?: readonly (Pick<PolicyThreshold, 'ring' | 'index'> &
    Partial<Pick<PolicyThreshold, 'value' | 'forPeriods'>>)[];
  readonly hysteresis?: number;
  readonly verdictPeriods?: number;
}

/** What a part of a condition names by itself, changed. */
type PartChanges = Pick<RingCondition, 'atLeast' | 'atMost' | 'forPeriods'>;

/**
 * A policy with other levels and thresholds, another hysteresis, and another time that verdicts must hold; all else of it stays as it is declared.
 *
 * @throws RangeError for a level or threshold that the policy does not have
 */
export function changedPolicy(
  definition: RadarDefinition,
  changes: PolicyChanges,
): RadarDefinition {
  const { levels = [], thresholds = [], hysteresis, verdictPeriods } = changes;
  const changed = new Map<HeldPart, PartChanges>();
  const change = (part: HeldPart, more: PartChanges) =>
    changed.set(part, { ...changed.get(part), ...more });
  for (const { ring, level, atLeast, forPeriods } of levels) {
    const leaf = ringOf(definition, ring, levelsIn)[level];
    if (!leaf) throw new RangeError(`${ring} has no level ${level}`);
    change(leaf.part, { ...given({ atLeast }), ...given({ forPeriods }) });
  }
  for (const { ring, index, value, forPeriods } of thresholds) {
    const leaf = ringOf(definition, ring, thresholdsIn)[index];
    if (!leaf) throw new RangeError(`${ring} has no threshold ${index}`);
    const isHeld = leaf.kind === 'level';
    change(leaf.part, {
      ...given({ [leaf.bound]: value }),
      ...(isHeld && given({ forPeriods })),
    });
  }
  const rings = definition.rings.map(ring =>
    ring.when ? { ...ring, when: withParts(ring.when, changed) } : ring,
  );
  return {
    ...{ ...definition, rings },
    ...given({ hysteresis }),
    ...given({ verdictPeriods }),
  };
}

function ringOf<Found>(
  { rings }: RadarDefinition,
  id: string,
  find: (ring: RadarDefinition['rings'][number]) => readonly Found[],
): readonly Found[] {
  const ring = rings.find(one => one.id === id);
  return ring ? find(ring) : [];
}

/** Nothing, where there is no value. */
function given<Part extends object>(part: Part): Partial<Part> {
  return Object.values(part).includes(undefined) ? {} : part;
}

function withParts(
  condition: RingCondition,
  changed: ReadonlyMap<HeldPart, PartChanges>,
): RingCondition {
  const { forecast, risk, any, all } = condition;
  const inner = (part: RingCondition) => withParts(part, changed);
  return {
    ...condition,
    ...changed.get(condition),
    ...(forecast && { forecast: { ...forecast, ...changed.get(forecast) } }),
    ...(risk && { risk: { ...risk, ...changed.get(risk) } }),
    ...(any && { any: any.map(inner) }),
    ...(all && { all: all.map(inner) }),
  };
}

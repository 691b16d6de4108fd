import type { RingCondition } from './RadarDefinition';

/** A condition and all that it consists of, in the order of the file. */
export function partsOf(condition: RingCondition): RingCondition[] {
  const parts = [...(condition.any ?? []), ...(condition.all ?? [])];
  return [condition, ...parts.flatMap(partsOf)];
}

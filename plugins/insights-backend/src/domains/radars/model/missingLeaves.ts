import type { RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { leafHolds, ownLeaves, type Leaf } from './leaves';
import type { VerdictSpell } from './verdictSpell';

/**
 * What a condition still lacks at a period: one list for each of its alternatives, those that lack least first. Within
 * alternatives of alternatives only the nearest is looked at.
 */
export function missingLeaves(
  condition: RingCondition,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
): Leaf[][] {
  const nearest = (part: RingCondition) =>
    missingLeaves(part, series, period, spell)[0];
  const needed = [
    ...ownLeaves(condition).filter(
      leaf => !leafHolds(leaf, series, period, spell),
    ),
    ...(condition.all ?? []).flatMap(nearest),
  ];
  const alternatives = condition.any?.map(nearest) ?? [[]];
  return alternatives
    .map(alternative => [...needed, ...alternative])
    .sort((a, b) => a.length - b.length);
}

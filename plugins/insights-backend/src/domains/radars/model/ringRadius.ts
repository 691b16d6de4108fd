import type { Policy, RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import type { RingPlace } from './suggestRing';
import { outlookFound } from './outlook/OutlookLeaf';
import {
  boundHolds,
  leafHolds,
  ownLeaves,
  periodsHeld,
  type Leaf,
  type BoundLeaf,
} from './leaves';
import { verdictHolds, verdictRun, verdictSpell } from './verdictSpell';
import type { VerdictSpell } from './verdictSpell';

/**
 * Place of a blip inside its ring, 0 at the inner edge and 1 at the outer: how much is missing to the next ring inwards.
 *
 * Of a level, half is the value as a part of the threshold (of one that must not be exceeded, the threshold as a part of
 * the value) and half is the time it has been held; of a verdict it is the time that it has been given; a forecast or a chance is near by its number
 * alone. Of alternatives the nearest counts, of what is needed together the farthest. In the innermost ring nothing is missing
 * any more: there a blip lies the nearer to the centre the longer the ring's condition has held.
 */
export function ringRadius(
  policy: Policy,
  { ring, reached }: RingPlace,
  series: RingSeries,
  period: number,
): number {
  const { rings } = policy;
  const spell = verdictSpell(policy, ring === 0 ? reached : undefined);
  if (ring > 0) {
    const inner = rings[ring - 1].when;
    return inner ? 1 - closeness(inner, series, period, spell) : 1;
  }
  const { when } = rings[0];
  return when ? Math.min(1, freshness(when, series, period, spell)) : 0;
}

/** How new a condition that holds is: 1 just now, nearer to 0 the longer; a level that only hysteresis keeps is new again. */
function freshness(
  condition: RingCondition,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
): number {
  const of = (part: RingCondition) => freshness(part, series, period, spell);
  return Math.max(
    0,
    ...ownLeaves(condition).map(leaf =>
      leafFreshness(leaf, series, period, spell),
    ),
    ...(condition.all ?? []).map(of),
    ...(condition.any ? [Math.min(...condition.any.map(of))] : []),
  );
}

function leafFreshness(
  leaf: Leaf,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
): number {
  if (leaf.kind === 'level') {
    return leaf.forPeriods / periodsHeld(leaf, series, period);
  }
  return leafHolds(leaf, series, period, spell) ? 0 : Infinity;
}

/** How near a condition is to holding, 0…1. */
function closeness(
  condition: RingCondition,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
): number {
  const of = (part: RingCondition) => closeness(part, series, period, spell);
  return Math.min(
    1,
    ...ownLeaves(condition).map(leaf =>
      leafCloseness(leaf, series, period, spell),
    ),
    ...(condition.all ?? []).map(of),
    ...(condition.any ? [Math.max(...condition.any.map(of))] : []),
  );
}

function leafCloseness(
  leaf: Leaf,
  series: RingSeries,
  period: number,
  spell: VerdictSpell,
): number {
  if (leaf.kind === 'verdict') {
    const { verdicts } = leaf;
    if (verdictHolds(verdicts, series, period, spell)) return 1;
    return verdictRun(verdicts, series, period, spell.periods) / spell.periods;
  }
  if (boundHolds(leaf, series, period)) return 1;
  if (leaf.kind !== 'level') {
    return nearness(outlookFound(leaf, series, period).value, leaf);
  }
  const { forPeriods } = leaf;
  const reached = nearness(series.values[period], leaf);
  if (forPeriods === 1) return reached;
  const held = periodsHeld(leaf, series, period) / forPeriods;
  return (reached + held) / 2;
}

/** How near a value is to a threshold, 0…1; 0 where a ratio of the two means nothing. */
function nearness(value: number, { bound, threshold }: BoundLeaf): number {
  if (threshold <= 0 || !(value > 0)) return 0;
  return Math.min(
    1,
    bound === 'atLeast' ? value / threshold : threshold / value,
  );
}

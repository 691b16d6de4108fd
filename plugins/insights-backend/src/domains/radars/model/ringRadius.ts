import type { RadarDefinition, RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { leafHolds, ownLeaves, periodsHeld, type Leaf } from './leaves';

/**
 * Place of a blip inside its ring, 0 at the inner edge and 1 at the outer: how much is missing to the next ring inwards.
 *
 * Of a level, half is the value as a part of the threshold and half is the time it has been held; a verdict is there or
 * not. Of alternatives the nearest counts, of what is needed together the farthest. In the innermost ring nothing is
 * missing any more: there a blip lies the nearer to the centre the longer the ring's condition has held.
 */
export function ringRadius(
  { rings }: Pick<RadarDefinition, 'rings'>,
  ring: number,
  series: RingSeries,
  period: number,
): number {
  if (ring > 0) {
    const inner = rings[ring - 1].when;
    return inner ? 1 - closeness(inner, series, period) : 1;
  }
  const longest = Math.max(
    ...levelsOf(rings[0].when).map(leaf => {
      const held = periodsHeld(leaf, series, period);
      return held === 0 ? 0 : leaf.forPeriods / held;
    }),
    0,
  );
  return Math.min(1, longest);
}

function levelsOf(condition: RingCondition | undefined) {
  return (condition ? ownLeaves(condition) : []).filter(
    (leaf): leaf is Extract<Leaf, { kind: 'level' }> => leaf.kind === 'level',
  );
}

/** How near a condition is to holding, 0…1. */
function closeness(
  condition: RingCondition,
  series: RingSeries,
  period: number,
): number {
  const of = (part: RingCondition) => closeness(part, series, period);
  return Math.min(
    1,
    ...ownLeaves(condition).map(leaf => leafCloseness(leaf, series, period)),
    ...(condition.all ?? []).map(of),
    ...(condition.any ? [Math.max(...condition.any.map(of))] : []),
  );
}

function leafCloseness(leaf: Leaf, series: RingSeries, period: number): number {
  if (leafHolds(leaf, series, period)) return 1;
  if (leaf.kind === 'verdict') return 0;
  const { threshold, forPeriods } = leaf;
  const reached =
    threshold > 0
      ? Math.min(1, Math.max(0, series.values[period] / threshold))
      : 0;
  if (forPeriods === 1) return reached;
  const held = periodsHeld(leaf, series, period) / forPeriods;
  return (reached + held) / 2;
}

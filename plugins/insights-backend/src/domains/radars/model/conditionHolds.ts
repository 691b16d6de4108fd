import { eased, liesWithin, type Bound } from './Bound';
import { outlookHolds, outlookLeaves } from './outlook/OutlookLeaf';
import type { HeldPart, RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { verdictHolds, type VerdictSpell } from './verdictSpell';

/** By how much less a part of a condition asks for. */
export type SlackOf = (part: HeldPart) => number;

/** Levels as the policy declares them. */
export const NO_SLACK: SlackOf = () => 0;

/**
 * Whether a condition holds at a period.
 *
 * @param spell - how long a verdict must have been there, or be gone
 */
export function conditionHolds(
  condition: RingCondition,
  series: RingSeries,
  period: number,
  slackOf: SlackOf,
  spell: VerdictSpell,
): boolean {
  const { verdict, any, all } = condition;
  const holds = (part: RingCondition) =>
    conditionHolds(part, series, period, slackOf, spell);
  if (!levelHolds(condition, series.values, period, slackOf(condition))) {
    return false;
  }
  if (any && !any.some(holds)) return false;
  if (all && !all.every(holds)) return false;
  // Last, since they cost the most.
  return (
    (verdict === undefined || verdictHolds(verdict, series, period, spell)) &&
    outlookLeaves(condition).every(leaf =>
      outlookHolds(leaf, series, period, slackOf(leaf.part)),
    )
  );
}

/** Whether the levels that a condition names by itself are there at a period; true where it names none. */
export function levelHolds(
  { atLeast, atMost, forPeriods = 1 }: RingCondition,
  values: Float64Array,
  period: number,
  slack: number,
): boolean {
  const isHeld = (bound: Bound, threshold: number | undefined) =>
    threshold === undefined ||
    periodsWithin(
      values,
      period,
      bound,
      eased(threshold, bound, slack),
      forPeriods,
    ) === forPeriods;
  return isHeld('atLeast', atLeast) && isHeld('atMost', atMost);
}

/** For how many periods on end, up to `period`, the values have been on the side of a threshold; counts to `most`. */
export function periodsWithin(
  values: Float64Array,
  period: number,
  bound: Bound,
  threshold: number,
  most: number = Infinity,
): number {
  let count = 0;
  while (
    count < most &&
    count <= period &&
    liesWithin(values[period - count], bound, threshold)
  ) {
    count++;
  }
  return count;
}

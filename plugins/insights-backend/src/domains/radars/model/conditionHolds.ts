import type { RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';

/** Shares are sums of members, so they miss round thresholds by rounding errors. */
const ROUNDING = 1e-9;

/** By how much the level that a condition names by itself is lowered. */
export type SlackOf = (condition: RingCondition) => number;

/** Levels as the policy declares them. */
export const NO_SLACK: SlackOf = () => 0;

/** Whether a condition holds at a period. */
export function conditionHolds(
  condition: RingCondition,
  series: RingSeries,
  period: number,
  slackOf: SlackOf,
): boolean {
  const { verdict, any, all } = condition;
  const holds = (part: RingCondition) =>
    conditionHolds(part, series, period, slackOf);
  if (!levelHolds(condition, series.values, period, slackOf(condition))) {
    return false;
  }
  if (any && !any.some(holds)) return false;
  if (all && !all.every(holds)) return false;
  // Last, since it costs the most.
  return verdict === undefined || verdict.includes(series.verdictAt(period));
}

/** Whether the level that a condition names by itself is there at a period; true where it names none. */
export function levelHolds(
  { atLeast, forPeriods = 1 }: RingCondition,
  values: Float64Array,
  period: number,
  slack: number,
): boolean {
  return (
    atLeast === undefined ||
    periodsAtLeast(values, period, atLeast - slack, forPeriods) === forPeriods
  );
}

/** For how many periods on end, up to `period`, the values have been at least `threshold`; counts to `most`. */
export function periodsAtLeast(
  values: Float64Array,
  period: number,
  threshold: number,
  most: number = Infinity,
): number {
  let count = 0;
  while (count < most && values[period - count] >= threshold - ROUNDING) {
    count++;
  }
  return count;
}

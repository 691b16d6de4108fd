import type { RingCondition } from './RadarDefinition';
import type { RingSeries } from './RingSeries';

/** Shares are sums of members, so they miss round thresholds by rounding errors. */
const ROUNDING = 1e-9;

/**
 * Whether a condition holds at a period.
 *
 * @param slack - thresholds are lowered by this much, for a blip that is in the ring already
 */
export function conditionHolds(
  condition: RingCondition,
  series: RingSeries,
  period: number,
  slack: number,
): boolean {
  const { atLeast, forPeriods = 1, verdict, any, all } = condition;
  const holds = (part: RingCondition) =>
    conditionHolds(part, series, period, slack);
  if (
    atLeast !== undefined &&
    periodsAtLeast(series.values, period, atLeast - slack, forPeriods) <
      forPeriods
  ) {
    return false;
  }
  if (any && !any.some(holds)) return false;
  if (all && !all.every(holds)) return false;
  // Last, since it costs the most.
  return verdict === undefined || verdict.includes(series.verdictAt(period));
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

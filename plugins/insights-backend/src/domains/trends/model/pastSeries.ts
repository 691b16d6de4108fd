import type { Step } from '../../signals';
import type { TrendMember, ValueScale } from './TrendInput';

/** A series that is looked at as it was at past periods. */
export interface PastSeries {
  /** All values of the series; `NaN` is missing. */
  readonly values: Float64Array;
  /** Those that verdicts look at, see `judgedMembers`; aligned with the values. */
  readonly members: readonly TrendMember[];
  /** First day of the first period, `YYYY-MM-DD`. */
  readonly start: string;
  readonly step: Step;
  readonly scale: ValueScale;
  /** Periods that each analysis looked back over. */
  readonly windowPeriods: number;
}

/** What was known when a series had reached a period. */
export function upToPeriod(
  { values, members, start, step }: PastSeries,
  period: number,
) {
  return {
    ...{ start, step, values: values.subarray(0, period + 1) },
    members: members.map(member => ({
      ...member,
      values: member.values.subarray(0, period + 1),
    })),
  };
}

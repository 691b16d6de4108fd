import type { Step } from '../../signals';
import { addPeriods } from './periods';
import type { TrendMember } from './TrendInput';

/** The part of a series that is analysed. */
export interface AnalysisWindow {
  /** Values of the window; `NaN` is missing. */
  readonly values: Float64Array;
  readonly members: readonly TrendMember[];
  /** First days of the first and the last period. */
  readonly start: string;
  readonly end: string;
  readonly step: Step;
  readonly missing: number;
  /** Periods with a value. */
  readonly observed: number;
  /** Positions of the first and the last value; −1 when all are missing. */
  readonly first: number;
  readonly last: number;
}

/** The last `periods` periods of a series; all of it when it is shorter or `periods` is left out. */
export function windowOf(
  series: {
    readonly values: Float64Array;
    readonly members: readonly TrendMember[];
    readonly start: string;
    readonly step: Step;
  },
  periods: number = series.values.length,
): AnalysisWindow {
  const from = Math.max(0, series.values.length - periods);
  const values = series.values.subarray(from);
  const observed = values.reduce(
    (count, value) => count + (Number.isFinite(value) ? 1 : 0),
    0,
  );
  return {
    values,
    members: series.members.map(member => ({
      ...member,
      values: member.values.subarray(from),
      ...(member.wholes && { wholes: member.wholes.subarray(from) }),
    })),
    start: addPeriods(series.start, series.step, from),
    end: addPeriods(series.start, series.step, series.values.length - 1),
    step: series.step,
    missing: values.length - observed,
    observed,
    first: values.findIndex(Number.isFinite),
    last: values.findLastIndex(Number.isFinite),
  };
}

/** The members of a dimension, the first one unless told: those of each add up to the whole on their own. */
export function membersOfDimension(
  { members }: Pick<AnalysisWindow, 'members'>,
  dimension: string | undefined = members[0]?.dimension,
): TrendMember[] {
  return members.filter(member => member.dimension === dimension);
}

/** First day of a period of the window. */
export function dayAt(window: AnalysisWindow, index: number): string {
  return addPeriods(window.start, window.step, index);
}

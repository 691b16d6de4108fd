import type { Step } from '../../signals';
import { addPeriods } from './periods';
import { regularSpacing } from './regularSpacing';
import type { TrendMember } from './TrendInput';
import { VERDICT_THRESHOLDS } from './verdict/verdictThresholds';

/** The part of a series that is analysed. */
export interface AnalysisWindow {
  /** Values of the window; `NaN` is missing. */
  readonly values: Float64Array;
  readonly members: readonly TrendMember[];
  /** First days of the first and the last period. */
  readonly start: string;
  readonly end: string;
  readonly step: Step;
  /** Periods from one value to the next, see `regularSpacing`; 1 where a value can stand at each. */
  readonly spacing: number;
  /** Periods at which a value can stand. */
  readonly expected: number;
  /** Periods without a value, those at which none can stand included. */
  readonly missing: number;
  /** Periods with a value. */
  readonly observed: number;
  /** Positions of the first and the last value; −1 when all are missing. */
  readonly first: number;
  readonly last: number;
}

/** A series whose end is looked at. */
interface Series {
  readonly values: Float64Array;
  readonly members: readonly TrendMember[];
  readonly start: string;
  readonly step: Step;
}

/** So many times the values that a verdict needs are looked back over, where values come less often than the step. */
const SPACED_LOOK_BACK = 2;

/**
 * The last `periods` periods of a series; all of it when it is shorter or `periods` is left out. Where values come regularly
 * but less often than the step, as many periods more as twenty of them need: five years hold five yearly values, of which
 * nothing could ever be said.
 */
export function windowOf(
  series: Series,
  periods: number = series.values.length,
): AnalysisWindow {
  const window = lastPeriods(series, periods);
  if (window.spacing === 1) return window;
  const wanted =
    window.spacing *
    SPACED_LOOK_BACK *
    VERDICT_THRESHOLDS.minimumObservations.value;
  if (wanted <= periods) return window;
  const wider = lastPeriods(series, wanted);
  return wider.spacing === window.spacing ? wider : window;
}

/** The same periods with other values: those of some of its members. */
export function windowWith(
  window: AnalysisWindow,
  values: Float64Array,
  members: readonly TrendMember[],
): AnalysisWindow {
  return { ...window, members, ...extentOf(values, window.spacing) };
}

function lastPeriods(series: Series, periods: number): AnalysisWindow {
  const from = Math.max(0, series.values.length - periods);
  const values = series.values.subarray(from);
  return {
    members: series.members.map(member => ({
      ...member,
      values: member.values.subarray(from),
      ...(member.wholes && { wholes: member.wholes.subarray(from) }),
    })),
    start: addPeriods(series.start, series.step, from),
    end: addPeriods(series.start, series.step, series.values.length - 1),
    step: series.step,
    ...extentOf(values, regularSpacing(values)),
  };
}

function extentOf(values: Float64Array, spacing: number) {
  let observed = 0;
  let first = -1;
  let last = -1;
  for (let at = 0; at < values.length; at++) {
    if (!Number.isFinite(values[at])) continue;
    observed++;
    if (first < 0) first = at;
    last = at;
  }
  return {
    values,
    spacing,
    expected: Math.ceil(
      (values.length - Math.max(0, first % spacing)) / spacing,
    ),
    missing: values.length - observed,
    observed,
    first,
    last,
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

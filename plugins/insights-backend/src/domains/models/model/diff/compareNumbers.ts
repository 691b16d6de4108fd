import type { MetricDirection } from './metricDirection';

/** How a number changed. */
export interface NumberChange {
  /** After less before; null where either is missing, or it is too large to be told. */
  readonly difference: number | null;
  /** The difference as a share of what was before; null where that is 0, or where `difference` is null. */
  readonly share: number | null;
  /** `unclear` where nothing says which way is better, where the intervals overlap, or where the data is other data. */
  readonly verdict: 'better' | 'worse' | 'same' | 'unclear';
  /** Whether the intervals lie apart; null where not both have one. */
  readonly isBeyondIntervals: boolean | null;
  /** Whether both were measured on the same revision of the data; null where not both name one. */
  readonly isSameData: boolean | null;
}

/** A finite number, and what it lies between. */
export interface MeasuredNumber {
  readonly value: number;
  readonly interval?: { readonly lower: number; readonly upper: number };
}

/**
 * Compares two numbers of one metric and unit.
 *
 * Better and worse are said only of what the intervals leave no doubt of: intervals that overlap say that there is no clear
 * difference. That is stricter than a test of the difference, whose outcome the intervals alone do not tell.
 *
 * @param conditions - `direction`: which way the metric gets better
 * @see Schenker and Gentleman, "On judging the significance of differences by examining the overlap between confidence
 * intervals", The American Statistician 55 (2001), 182–186
 */
export function compareNumbers(
  before: MeasuredNumber,
  after: MeasuredNumber,
  conditions: {
    readonly direction: MetricDirection | 'unknown';
    readonly isSameData: boolean | null;
  },
): NumberChange {
  const difference = finite(after.value - before.value);
  const isBeyondIntervals = areApart(before.interval, after.interval);
  const { direction, isSameData } = conditions;
  const isUnclear =
    isSameData === false ||
    isBeyondIntervals === false ||
    direction === 'unknown';
  const isRise = after.value > before.value;
  const judged = isRise === (direction === 'higher') ? 'better' : 'worse';
  const isSame = after.value === before.value && isSameData !== false;
  const moved = isUnclear ? 'unclear' : judged;
  return {
    difference,
    share: shareOf(difference, before.value),
    verdict: isSame ? 'same' : moved,
    ...{ isBeyondIntervals, isSameData },
  };
}

/** Of numbers that cannot be compared. */
export function noChange(
  verdict: 'same' | 'unclear',
  isSameData: boolean | null,
): NumberChange {
  const nothing = { difference: null, share: null, isBeyondIntervals: null };
  return { ...nothing, verdict, isSameData };
}

function shareOf(difference: number | null, before: number): number | null {
  return difference === null || before === 0
    ? null
    : finite(difference / Math.abs(before));
}

/** JSON knows no other. */
function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

/** Whether intervals have no number in common; null where one is missing. */
export function areApart(
  one: MeasuredNumber['interval'],
  other: MeasuredNumber['interval'],
): boolean | null {
  if (!one || !other) return null;
  return one.upper < other.lower || other.upper < one.lower;
}

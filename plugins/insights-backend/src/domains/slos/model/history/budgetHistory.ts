import type { BudgetPart } from '../budget/BudgetPart';
import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import { heldBy, type HeldPart } from '../budget/heldBy';
import type { Counted } from '../evaluation/Counted';
import type { Objective } from '../evaluation/Objective';
import { unitsUntil } from '../evaluation/unitsUntil';
import { forecastBand, type ForecastBand } from '../exhaustion/forecastBand';
import type { Span, TimeWindow } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import { cutSpan } from './cutSpan';
import { knownOf, remainingAt } from './remainingAt';
import { rollOff, type RollOff } from './rollOff';
import { sliceWidth } from './sliceWidth';

/** What one slice of a window holds; its span is made of whole buckets. */
export interface HistorySlice extends Span {
  /**
   * In units of the method; the three are null where nothing is known and no policy counts what is missing, and of several
   * parts, which have no unit in common.
   */
  readonly good: number | null;
  readonly bad: number | null;
  readonly total: number | null;
  /** Part of the slice whose counts are known, 0…1. */
  readonly known: number;
  /** Part of the budget left at its end, as `remainingAt` tells it. Never clamped. */
  readonly remaining: number | null;
  /** The least that can have been left; the same where that is known exactly. */
  readonly remainingAtLeast: number | null;
}

/** How the budget of a window came to what it is, and where it goes. */
export interface BudgetHistory {
  /** What is counted. */
  readonly unit: 'events' | 'slices';
  /** Null of parts with targets of their own. */
  readonly target: number | null;
  /** Whether it is known exactly what was left; only of a composite's time slices it may not be. */
  readonly isExact: boolean;
  /** The whole window, of which a calendar window may not be over. */
  readonly window: Span;
  /** The window up to now, the oldest first and without gap. */
  readonly slices: readonly HistorySlice[];
  /** Null for calendar windows, without traffic to go on, and without a budget. */
  readonly rollOff: RollOff | null;
  /** Null where too little is known. */
  readonly forecast: ForecastBand | null;
}

/** A budget whose history is told. */
export interface Course extends Pick<BudgetHistory, 'unit' | 'target'> {
  readonly window: TimeWindow;
  /** What spends it; at least one. */
  readonly parts: readonly BudgetPart[];
  /** The same with the most that can have failed; left out where that is known exactly. */
  readonly atMost?: readonly BudgetPart[];
}

/** What a history is asked for. */
export interface HistoryOptions {
  readonly nowSeconds: number;
  /** Most slices of it, at least 2. */
  readonly points: number;
}

/** {@link courseHistory} of one objective. */
export function budgetHistory(
  objective: Objective,
  counted: Counted,
  options: HistoryOptions,
): BudgetHistory {
  const { target, window, budgeting } = objective;
  const units = unitsUntil(objective, counted, options.nowSeconds);
  const part = { sums: new BudgetSums(units), target, weight: 1 };
  const unit = budgeting.method === 'Occurrences' ? 'events' : 'slices';
  return courseHistory({ unit, target, window, parts: [part] }, options);
}

/**
 * How the budget of the window that ends now, or of the period so far, came to what it is, and where it goes.
 *
 * The slices add up to the window, and the last one's `remaining` is that of the evaluation. Each costs a few look-ups,
 * however long the window is. For the budget left at the end of early slices, counts must reach back two windows.
 */
export function courseHistory(
  { unit, target, parts, atMost, ...course }: Course,
  { nowSeconds, points }: HistoryOptions,
): BudgetHistory {
  const window = windowAt(course.window, nowSeconds);
  const isRolling = course.window.kind === 'rolling';
  const [{ sums }] = parts;
  const toDate = sums.over(window.startSeconds, nowSeconds);
  const width = sliceWidth(toDate, sums.widestStep(toDate), points);
  const left = remainingAt(parts, course.window, nowSeconds);
  const leastLeft = atMost && remainingAt(atMost, course.window, nowSeconds);
  return {
    ...{ unit, target, window },
    isExact: atMost === undefined,
    slices: cutSpan(toDate, width).flatMap(span => {
      const held = heldBy(parts, span.startSeconds, span.endSeconds);
      // Where buckets do not begin at multiples of the width, a slice may hold none.
      if (held[0].slices === 0) return [];
      // What the last slice ends with is what is left now: the window moves on within a bucket, too.
      const isLast = span.endSeconds === toDate.endSeconds;
      const at = isLast ? nowSeconds : span.endSeconds;
      const remaining = left(at);
      const remainingAtLeast = leastLeft ? leastLeft(at) : remaining;
      return [{ ...sliceOf(held), remaining, remainingAtLeast }];
    }),
    rollOff: isRolling ? rollOff(parts, window) : null,
    forecast: forecastBand({
      parts,
      startSeconds: window.startSeconds,
      nowSeconds,
      endSeconds: isRolling ? 'rolling' : window.endSeconds,
    }),
  };
}

function sliceOf(
  held: readonly HeldPart[],
): Omit<HistorySlice, 'remaining' | 'remainingAtLeast'> {
  const [{ startSeconds, endSeconds }] = held;
  return {
    ...{ startSeconds, endSeconds },
    ...(held.length === 1
      ? countsOf(held[0])
      : { good: null, bad: null, total: null }),
    known: knownOf(held),
  };
}

function countsOf({ good, badUnits, total, ...sum }: WindowSum) {
  const says = sum.knownSlices > 0 || sum.assumedUnits > 0;
  return {
    good: says ? good : null,
    bad: says ? badUnits : null,
    total: says ? total : null,
  };
}

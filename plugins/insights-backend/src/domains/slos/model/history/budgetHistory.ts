import { endSecondsOf } from '../buckets/Buckets';
import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import { errorBudget } from '../budget/errorBudget';
import type { Counted } from '../evaluation/Counted';
import type { Objective } from '../evaluation/Objective';
import { unitsUntil } from '../evaluation/unitsUntil';
import { forecastBand, type ForecastBand } from '../exhaustion/forecastBand';
import type { Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import { knownPartOf, rollingBudgetAt, type BudgetAt } from './budgetAt';
import { cutSpan } from './cutSpan';
import { rollOff, type RollOff } from './rollOff';
import { sliceWidth } from './sliceWidth';

/** What one slice of a window holds; its span is made of whole buckets. */
export interface HistorySlice extends Span {
  /** In units of the method; the three are null where nothing is known and no policy counts what is missing. */
  readonly good: number | null;
  readonly bad: number | null;
  readonly total: number | null;
  /** Part of the slice whose counts are known, 0…1. */
  readonly known: number;
  /** Part of the budget left at its end, as `budgetAt` tells it. Never clamped. */
  readonly remaining: number | null;
}

/** How the budget of a window came to what it is, and where it goes. */
export interface BudgetHistory {
  /** What is counted. */
  readonly unit: 'events' | 'slices';
  readonly target: number;
  /** The whole window, of which a calendar window may not be over. */
  readonly window: Span;
  /** The window up to now, the oldest first and without gap. */
  readonly slices: readonly HistorySlice[];
  /** Null for calendar windows, without traffic to go on, and without a budget. */
  readonly rollOff: RollOff | null;
  /** Null where too little is known. */
  readonly forecast: ForecastBand | null;
}

/** What a history is asked for. */
export interface HistoryOptions {
  readonly nowSeconds: number;
  /** Most slices of it, at least 2. */
  readonly points: number;
}

/**
 * How the budget of the window that ends now, or of the period so far, came to what it is, and where it goes.
 *
 * The slices add up to the window, and the last one's `remaining` is that of `evaluateObjective`. Each costs a few
 * look-ups, however long the window is. For the budget left at the end of early slices, counts must reach back two windows.
 */
export function budgetHistory(
  objective: Objective,
  counted: Counted,
  { nowSeconds, points }: HistoryOptions,
): BudgetHistory {
  const { target, budgeting } = objective;
  const window = windowAt(objective.window, nowSeconds);
  const sums = new BudgetSums(unitsUntil(objective, counted, nowSeconds));
  const isRolling = objective.window.kind === 'rolling';
  const toDate = sums.over(window.startSeconds, nowSeconds);
  const width = sliceWidth(toDate, widestBucket(counted, toDate), points);
  const budgetAt: BudgetAt = isRolling
    ? rollingBudgetAt(sums, window)
    : seconds => sums.over(window.startSeconds, seconds);
  return {
    unit: budgeting.method === 'Occurrences' ? 'events' : 'slices',
    target,
    window,
    slices: cutSpan(toDate, width).flatMap(span => {
      const held = sums.over(span.startSeconds, span.endSeconds);
      // Where buckets do not begin at multiples of the width, a slice may hold none.
      if (held.slices === 0) return [];
      // What the last slice ends with is what is left now: the window moves on within a bucket, too.
      const isLast = span.endSeconds === toDate.endSeconds;
      const sum = budgetAt(isLast ? nowSeconds : span.endSeconds);
      return [sliceOf(held, sum ? errorBudget(sum, target).remaining : null)];
    }),
    rollOff: isRolling ? rollOff(sums, target, window) : null,
    forecast: forecastBand({
      sums,
      target,
      startSeconds: window.startSeconds,
      nowSeconds,
      endSeconds: isRolling ? 'rolling' : window.endSeconds,
    }),
  };
}

function sliceOf(sum: WindowSum, remaining: number | null): HistorySlice {
  const { startSeconds, endSeconds, good, badUnits, total } = sum;
  const says = sum.knownSlices > 0 || sum.assumedUnits > 0;
  return {
    startSeconds,
    endSeconds,
    good: says ? good : null,
    bad: says ? badUnits : null,
    total: says ? total : null,
    known: knownPartOf(sum),
    remaining,
  };
}

/** Width of the widest buckets that a span is made of; before the first and behind the last there are more of theirs. */
function widestBucket({ stretches }: Counted, span: Span): number {
  const last = stretches.length - 1;
  const widths = stretches
    .filter(
      (stretch, index) =>
        (index === 0 || stretch.startSeconds < span.endSeconds) &&
        (index === last || endSecondsOf(stretch) > span.startSeconds),
    )
    .map(({ stepSeconds }) => stepSeconds);
  return Math.max(...widths);
}

import type { BudgetSums } from '../budget/BudgetSums';
import { errorBudget } from '../budget/errorBudget';
import type { Span } from '../window/TimeWindow';

/** The budget of a period that is not over, for the traffic that it will have had by its end. */
export interface ProjectedBudget {
  /** Units so far, and those expected until the end at the mean rate of the last seven days. */
  readonly totalUnits: number;
  /** Part of the whole period's budget that is gone. Never clamped. Null without a budget. */
  readonly consumed: number | null;
  /** 1 − consumed. */
  readonly remaining: number | null;
}

/** A week holds every weekday once. */
export const RECENT_DAYS = 7;
const RECENT_SECONDS = RECENT_DAYS * 86_400;

/**
 * Under occurrences, traffic to come brings budget: what is gone is a smaller part of it than of the budget to date.
 * Null where no traffic is known to project from.
 */
export function projectedBudget(
  sums: BudgetSums,
  target: number,
  period: Span,
  nowSeconds: number,
): ProjectedBudget | null {
  const toDate = sums.over(period.startSeconds, nowSeconds);
  const recent = sums.over(nowSeconds - RECENT_SECONDS, nowSeconds);
  if (recent.knownSlices === 0) return null;
  const perSlice = (recent.total - recent.assumedUnits) / recent.knownSlices;
  const sliceSeconds = RECENT_SECONDS / recent.slices;
  const slicesLeft = (period.endSeconds - toDate.endSeconds) / sliceSeconds;
  const totalUnits = toDate.total + perSlice * slicesLeft;
  const { consumed, remaining } = errorBudget(
    { total: totalUnits, badUnits: toDate.badUnits },
    target,
  );
  return { totalUnits, consumed, remaining };
}

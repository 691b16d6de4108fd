import type { BudgetSums } from '../budget/BudgetSums';
import type { BudgetAt } from '../history/budgetAt';
import type { CalendarWindow, Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';

/**
 * Tells the sums of the period so far at moments of the past; where one period ends and the next begins, that of the one
 * that ends. Quick where moments come in order, since local time is looked up once a period.
 */
export function periodBudgetAt(
  sums: BudgetSums,
  window: CalendarWindow,
): BudgetAt {
  let period: Span | undefined;
  return seconds => {
    const isIn =
      period && seconds > period.startSeconds && seconds <= period.endSeconds;
    // Periods are whole seconds long: the second before a moment is in the one that ends there.
    if (!period || !isIn) period = windowAt(window, seconds - 1);
    return sums.over(period.startSeconds, seconds);
  };
}

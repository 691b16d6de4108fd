import { alignDown } from '../buckets/alignTo';
import type { BudgetSums } from '../budget/BudgetSums';
import { isSpent } from '../budget/errorBudget';
import type { Objective } from '../evaluation/Objective';
import { rollingBudgetAt } from '../history/budgetAt';
import { beginnings } from '../whatIf/beginnings';
import { periodBudgetAt } from '../whatIf/periodBudgetAt';
import type { Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import { REPORT_STEP_SECONDS } from './reportStep';

/** How often and how long the budget of an objective's own window was gone. */
export interface ExhaustionWithin {
  /** Stretches in which it was gone, one that began before counted. */
  readonly times: number;
  readonly minutes: number;
}

/** Looks at every full hour of a span whether the budget was gone then; a quarter has 2,209 at most. */
export function exhaustionWithin(
  { window, target }: Objective,
  sums: BudgetSums,
  { startSeconds, endSeconds }: Span,
): ExhaustionWithin {
  const budgetAt =
    window.kind === 'rolling'
      ? rollingBudgetAt(sums, windowAt(window, endSeconds))
      : periodBudgetAt(sums, window);
  const gone: boolean[] = [];
  let seconds =
    alignDown(startSeconds, REPORT_STEP_SECONDS) + REPORT_STEP_SECONDS;
  for (; seconds <= endSeconds; seconds += REPORT_STEP_SECONDS) {
    const sum = budgetAt(seconds);
    gone.push(sum !== undefined && isSpent(sum, target));
  }
  return {
    times: beginnings(gone) + (gone[0] ? 1 : 0),
    minutes: (gone.filter(Boolean).length * REPORT_STEP_SECONDS) / 60,
  };
}

import { alignDown } from '../buckets/alignTo';
import type { BudgetSums } from '../budget/BudgetSums';
import { isSpent } from '../budget/errorBudget';
import type { Objective } from '../evaluation/Objective';
import { rollingBudgetAt } from '../history/budgetAt';
import { beginnings } from '../whatIf/beginnings';
import { periodBudgetAt } from '../whatIf/periodBudgetAt';
import type { Span } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';

/** How often and how long the budget of an objective's own window was gone. */
export interface ExhaustionWithin {
  /** Stretches in which it was gone, one that began before counted. */
  readonly times: number;
  readonly minutes: number;
}

/** A quarter has 2,209 hours at most; finer steps would differ once fine buckets are gone. */
const STEP_SECONDS = 3_600;

/** Looks at every full hour of a span whether the budget was gone then. */
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
  let seconds = alignDown(startSeconds, STEP_SECONDS) + STEP_SECONDS;
  for (; seconds <= endSeconds; seconds += STEP_SECONDS) {
    const sum = budgetAt(seconds);
    gone.push(sum !== undefined && isSpent(sum, target));
  }
  return {
    times: beginnings(gone) + (gone[0] ? 1 : 0),
    minutes: (gone.filter(Boolean).length * STEP_SECONDS) / 60,
  };
}

import { errorBudget } from '../budget/errorBudget';
import { rollingBudgetAt } from '../history/budgetAt';
import { windowAt } from '../window/windowAt';
import type { BudgetSums } from '../budget/BudgetSums';
import type { Objective } from './Objective';

const DAY = 86_400;

/** Days that the small picture of a budget covers, and its points. */
export const SPARKLINE = { days: 30, points: 30 } as const;

/**
 * Part of the budget that was left at equal steps of the last days, the oldest first. Null where there was no unit, and
 * where too little of the window is known.
 */
export function sparkline(
  objective: Objective,
  sums: BudgetSums,
  nowSeconds: number,
): (number | null)[] {
  const step = (SPARKLINE.days * DAY) / SPARKLINE.points;
  return Array.from({ length: SPARKLINE.points }, (_, i) => {
    const back = (SPARKLINE.points - 1 - i) * step;
    return remainingBefore(objective, sums, nowSeconds, back);
  });
}

/** Part of the budget that was left so many seconds ago, as {@link sparkline} gives it. */
export function remainingBefore(
  { window, target }: Objective,
  sums: BudgetSums,
  nowSeconds: number,
  backSeconds: number,
): number | null {
  const at = nowSeconds - backSeconds;
  const sum =
    window.kind === 'rolling'
      ? rollingBudgetAt(sums, windowAt(window, nowSeconds))(at)
      : sums.over(windowAt(window, at).startSeconds, at);
  return sum ? errorBudget(sum, target).remaining : null;
}

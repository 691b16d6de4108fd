import { extendBuckets } from '../buckets/extendBuckets';
import { budgetUnits, type BudgetUnits } from '../budget/budgetUnits';
import { windowAt } from '../window/windowAt';
import type { Counted } from './Counted';
import type { Objective } from './Objective';

/** The budget units of an objective up to a moment; silence until then counts as the policy says. */
export function unitsUntil(
  { window, budgeting }: Objective,
  { stretches, sliceSeconds }: Counted,
  nowSeconds: number,
): BudgetUnits[] {
  const { startSeconds, endSeconds } = windowAt(window, nowSeconds);
  const last = stretches[stretches.length - 1];
  const whole = extendBuckets(last, nowSeconds, endSeconds - startSeconds);
  return budgetUnits(
    [...stretches.slice(0, -1), whole],
    budgeting,
    sliceSeconds,
  );
}

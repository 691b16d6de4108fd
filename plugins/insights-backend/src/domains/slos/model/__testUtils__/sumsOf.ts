import type { Budgeting } from '../budget/BudgetingMethod';
import { BudgetSums } from '../budget/BudgetSums';
import { budgetUnits, type BudgetUnits } from '../budget/budgetUnits';
import { judgeSlices } from '../budget/judgeSlices';
import type { Buckets } from '../buckets/Buckets';

/** Budget units of buckets, each of which is a slice. */
export function unitsOf(buckets: Buckets, budgeting: Budgeting): BudgetUnits {
  const judged = judgeSlices(buckets, budgeting);
  return budgetUnits([judged], budgeting, buckets.stepSeconds)[0];
}

/** Sums of buckets, each of which is a slice. */
export function sumsOf(buckets: Buckets, budgeting: Budgeting): BudgetSums {
  return new BudgetSums([unitsOf(buckets, budgeting)]);
}

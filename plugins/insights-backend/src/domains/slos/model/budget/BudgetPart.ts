import type { BudgetSums } from './BudgetSums';

/** What spends a budget: an objective alone, with weight 1, or each part of a composite. */
export interface BudgetPart {
  readonly sums: BudgetSums;
  /** In [0, 1]. */
  readonly target: number;
  /** What its own burn counts for. */
  readonly weight: number;
}

import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import { budgetUnits, type BudgetUnits } from '../budget/budgetUnits';
import type { Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import {
  COMPOSITE_RULES,
  compositeBurnRate,
  compositeRatio,
  compositeSlices,
} from '../budget/composite';
import { burnRate } from '../budget/errorBudget';
import { windowAt } from '../window/windowAt';
import type { Objective } from './Objective';

/** The budget that several objectives make together. */
export interface CompositeBudget {
  readonly rule: string;
  /** The strictest target of the parts: the composite has none of its own. */
  readonly target: number;
  readonly sli: number | null;
  /** Never clamped. */
  readonly consumed: number | null;
  readonly remaining: number | null;
}

/** One objective of a composite SLO with the counts of its SLI. */
export interface CompositeInput {
  readonly objective: Objective & { readonly weight: number };
  readonly buckets: Buckets;
}

/**
 * The budget of a composite SLO, by the rule of its budgeting method.
 *
 * @param parts - at least one; all have the same window and method
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
export function evaluateComposite(
  parts: readonly CompositeInput[],
  nowSeconds: number,
): CompositeBudget {
  const [{ objective: first }] = parts;
  const { startSeconds } = windowAt(first.window, nowSeconds);
  const { method } = first.budgeting;
  const target = Math.max(...parts.map(({ objective }) => objective.target));
  const units = parts.map(({ objective, buckets }) =>
    budgetUnits(
      widenBuckets(buckets, objective.sliceSeconds ?? buckets.stepSeconds),
      objective.budgeting,
    ),
  );
  const over = (of: BudgetUnits): WindowSum =>
    new BudgetSums(of).over(startSeconds, nowSeconds);
  const sums = parts.map(({ objective: { target: own, weight } }, index) => ({
    ...over(units[index]),
    target: own,
    weight,
  }));
  const shares = (sli: number | null, consumed: number | null) => ({
    rule: COMPOSITE_RULES[method],
    target,
    sli,
    consumed,
    remaining: consumed === null ? null : 1 - consumed,
  });
  switch (method) {
    case 'Timeslices': {
      const sum = over({ ...units[0], ...compositeSlices(units) });
      const sli = sum.total > 0 ? 1 - sum.badUnits / sum.total : null;
      return shares(sli, burnRate(sum, target));
    }
    case 'RatioTimeslices': {
      const sli = compositeRatio(sums);
      return shares(
        sli,
        sli === null ? null : burnRate({ total: 1, badUnits: 1 - sli }, target),
      );
    }
    default:
      return shares(null, compositeBurnRate(sums));
  }
}

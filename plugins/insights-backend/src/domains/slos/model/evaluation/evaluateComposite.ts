import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import type { BudgetUnits } from '../budget/budgetUnits';
import {
  COMPOSITE_RULES,
  compositeBurnRate,
  compositeRatio,
  compositeSlices,
  type CompositePart,
} from '../budget/composite';
import { burnRate } from '../budget/errorBudget';
import { windowAt } from '../window/windowAt';
import type { Counted } from './Counted';
import type { Objective } from './Objective';
import { unitsUntil } from './unitsUntil';

/** The budget that several objectives make together. */
export interface CompositeBudget {
  readonly rule: string;
  /** The strictest target of the parts, since the composite has none of its own; null by occurrences, which need none. */
  readonly target: number | null;
  readonly sli: number | null;
  /** Never clamped. */
  readonly consumed: number | null;
  readonly remaining: number | null;
  /** What each part holds in the window. */
  readonly parts: readonly (WindowSum & CompositePart)[];
}

/** One objective of a composite SLO with what was counted for it. */
export interface CompositeInput {
  readonly objective: Objective & { readonly weight: number };
  readonly counted: Counted;
}

/**
 * The budget of a composite SLO, by the rule of its budgeting method.
 *
 * @param inputs - at least one; all have the same window, method, slices and stretches
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
export function evaluateComposite(
  inputs: readonly CompositeInput[],
  nowSeconds: number,
): CompositeBudget {
  const [{ objective: first }] = inputs;
  const { startSeconds } = windowAt(first.window, nowSeconds);
  const over = (units: readonly BudgetUnits[]) =>
    new BudgetSums(units).over(startSeconds, nowSeconds);
  const units = inputs.map(({ objective, counted }) =>
    unitsUntil(objective, counted, nowSeconds),
  );
  const parts = inputs.map(({ objective: { target, weight } }, index) => ({
    ...over(units[index]),
    target,
    weight,
  }));
  const { method } = first.budgeting;
  const strictest = Math.max(...parts.map(({ target }) => target));
  const budget = (
    target: number | null,
    sli: number | null,
    consumed: number | null,
  ): CompositeBudget => ({
    rule: COMPOSITE_RULES[method],
    target,
    sli,
    consumed,
    remaining: consumed === null ? null : 1 - consumed,
    parts,
  });
  switch (method) {
    case 'Timeslices': {
      const sum = over(compositeSlices(units));
      const sli = sum.total > 0 ? 1 - sum.badUnits / sum.total : null;
      return budget(strictest, sli, burnRate(sum, strictest));
    }
    case 'RatioTimeslices': {
      const sli = compositeRatio(parts);
      const missing = { total: 1, badUnits: 1 - (sli ?? 1) };
      return budget(
        strictest,
        sli,
        sli === null ? null : burnRate(missing, strictest),
      );
    }
    default:
      return budget(null, null, compositeBurnRate(parts));
  }
}

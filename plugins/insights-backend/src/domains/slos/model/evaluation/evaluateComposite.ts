import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import type { BudgetUnits } from '../budget/budgetUnits';
import {
  COMPOSITE_RULES,
  compositeBurnRate,
  compositeRatio,
  compositeSlices,
  type CompositePart,
  weightedBurn,
  weightedShortfall,
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
  readonly parts: readonly CompositeShare[];
}

/** One part over the window of the whole. */
export interface CompositeShare extends WindowSum, CompositePart {
  /**
   * What it spends of the budget of the whole; the parts add up to what is consumed. Null where nothing is known of it, and
   * by time slices, of which the bad ones of several parts may be the same.
   */
  readonly adds: number | null;
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
    adds: (part: CompositePart) => number | null,
  ): CompositeBudget => ({
    rule: COMPOSITE_RULES[method],
    target,
    sli,
    consumed,
    remaining: consumed === null ? null : 1 - consumed,
    parts: parts.map(part => ({ ...part, adds: adds(part) })),
  });
  switch (method) {
    case 'Timeslices': {
      const sum = over(compositeSlices(units));
      const sli = sum.total > 0 ? 1 - sum.badUnits / sum.total : null;
      return budget(strictest, sli, burnRate(sum, strictest), () => null);
    }
    case 'RatioTimeslices': {
      const sli = compositeRatio(parts);
      const spentBy = (missing: number | null) =>
        missing === null
          ? null
          : burnRate({ total: 1, badUnits: missing }, strictest);
      return budget(
        strictest,
        sli,
        spentBy(sli === null ? null : 1 - sli),
        part => spentBy(weightedShortfall(part)),
      );
    }
    default:
      return budget(null, null, compositeBurnRate(parts), weightedBurn);
  }
}

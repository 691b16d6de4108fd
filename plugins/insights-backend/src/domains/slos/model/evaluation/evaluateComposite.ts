import type { Buckets } from '../buckets/Buckets';
import type { BudgetPart } from '../budget/BudgetPart';
import { BudgetSums, type WindowSum } from '../budget/BudgetSums';
import type { BudgetUnits } from '../budget/budgetUnits';
import {
  COMPOSITE_RULES,
  compositeBurnRate,
  compositeRatio,
  failsBeyondAll,
  type CompositePart,
  weightedBurn,
} from '../budget/composite';
import { compositeSlices } from '../budget/compositeSlices';
import { heldBy } from '../budget/heldBy';
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
  /** Never clamped. Where it is known within bounds alone, the least that can be. */
  readonly consumed: number | null;
  /** Something failed of which nothing may fail: then all is gone, and there is no share. */
  readonly isBeyondAll: boolean;
  /** The most that can be consumed; the same where it is known exactly. */
  readonly consumedAtMost: number | null;
  readonly remaining: number | null;
  /** What each part holds in the window. */
  readonly parts: readonly CompositeShare[];
  /** What spends the budget, over any window. */
  readonly spending: CompositeSpending;
}

/** What spends the budget of a composite. */
export interface CompositeSpending {
  readonly parts: readonly BudgetPart[];
  /** The same with the most that can have failed; left out where that is known exactly. */
  readonly atMost?: readonly BudgetPart[];
  /** By time slices: the slices of the whole. */
  readonly slices?: readonly BudgetUnits[];
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
 * @param kept - by time slices: those of the whole that were kept, over the same stretches
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
export function evaluateComposite(
  inputs: readonly CompositeInput[],
  nowSeconds: number,
  kept?: readonly Buckets[],
): CompositeBudget {
  const [{ objective: first }] = inputs;
  const { method } = first.budgeting;
  const { startSeconds } = windowAt(first.window, nowSeconds);
  const units = inputs.map(({ objective, counted }) =>
    unitsUntil(objective, counted, nowSeconds),
  );
  const alone = inputs.map(
    ({ objective: { target, weight } }, index): BudgetPart => ({
      sums: new BudgetSums(units[index]),
      ...{ target, weight },
    }),
  );
  const strictest = Math.max(...alone.map(({ target }) => target));
  const spending =
    method === 'Timeslices'
      ? slicesSpend(units, strictest, kept)
      : { parts: method === 'Occurrences' ? alone : aimedAt(alone, strictest) };
  const over = (parts: readonly BudgetPart[]) =>
    heldBy(parts, startSeconds, nowSeconds);
  const held = over(spending.parts);
  const consumed = compositeBurnRate(held);
  const { atMost } = spending;
  return {
    rule: COMPOSITE_RULES[method],
    target: method === 'Occurrences' ? null : strictest,
    sli: method === 'Occurrences' ? null : compositeRatio(held),
    consumed,
    isBeyondAll: failsBeyondAll(held),
    consumedAtMost: atMost ? compositeBurnRate(over(atMost)) : consumed,
    remaining: consumed === null ? null : 1 - consumed,
    parts: over(alone).map((part, index) => ({
      ...part,
      adds: method === 'Timeslices' ? null : weightedBurn(held[index]),
    })),
    spending,
  };
}

/** A slice is bad for the whole once: its slices are one part. */
function slicesSpend(
  units: readonly BudgetUnits[][],
  target: number,
  kept: readonly Buckets[] | undefined,
): CompositeSpending {
  const { least, most, isExact } = compositeSlices(units, kept);
  const only = (slices: readonly BudgetUnits[]): BudgetPart[] => [
    { sums: new BudgetSums(slices), target, weight: 1 },
  ];
  return {
    parts: only(least),
    ...(!isExact && { atMost: only(most) }),
    slices: least,
  };
}

/** What a part lacks to 1 is lacking of the whole, which has one target: so each part burns by that. */
function aimedAt(parts: readonly BudgetPart[], target: number): BudgetPart[] {
  return parts.map(part => ({ ...part, target }));
}

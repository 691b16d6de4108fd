import type { BudgetPart } from './BudgetPart';
import type { WindowSum } from './BudgetSums';
import {
  compositeBurnRate,
  failsBeyondAll,
  type CompositePart,
} from './composite';
import { isSpent, isSpentShare } from './errorBudget';

/** What one part of a budget holds in a window. */
export interface HeldPart extends WindowSum, CompositePart {}

/** What each part of a budget holds in [from, to), both moved down to where a bucket begins. */
export function heldBy(
  parts: readonly BudgetPart[],
  fromSeconds: number,
  toSeconds: number,
): HeldPart[] {
  return parts.map(({ sums, target, weight }) => ({
    ...sums.over(fromSeconds, toSeconds),
    target,
    weight,
  }));
}

/** Part of the budget that is left by what its parts hold. Never clamped; null as {@link compositeBurnRate} is. */
export function remainingOf(held: readonly CompositePart[]): number | null {
  const consumed = compositeBurnRate(held);
  return consumed === null ? null : 1 - consumed;
}

/** Whether the budget is gone by what its parts hold, to the last of it. */
export function isSpentBy(held: readonly CompositePart[]): boolean {
  if (held.length === 1 && held[0].weight === 1) {
    return isSpent(held[0], held[0].target);
  }
  const consumed = compositeBurnRate(held);
  return consumed === null ? failsBeyondAll(held) : isSpentShare(consumed);
}

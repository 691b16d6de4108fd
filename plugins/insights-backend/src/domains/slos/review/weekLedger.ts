import { allowedErrorRatioOf } from '../model/budget/errorBudget';
import type { Evaluation } from '../model/evaluation/evaluateObjective';
import {
  budgetLedger,
  type LedgerEntry,
  type LedgerMarker,
} from '../model/ledger/budgetLedger';

/** The week, cut where the window began later: what was before is no part of this budget. */
export function weekWithin(
  { window }: Pick<Evaluation, 'window'>,
  nowSeconds: number,
  weekSeconds: number,
): { readonly startSeconds: number; readonly endSeconds: number } {
  const startSeconds = Math.max(window.startSeconds, nowSeconds - weekSeconds);
  return { startSeconds, endSeconds: nowSeconds };
}

/** What burnt in a span, as parts of the budget of the whole window; the most first. */
export function weekLedger(
  { sums, sum }: Pick<Evaluation, 'sums' | 'sum'>,
  target: number,
  span: { readonly startSeconds: number; readonly endSeconds: number },
  markers: readonly LedgerMarker[],
): LedgerEntry[] {
  const budget = allowedErrorRatioOf(target) * sum.total;
  return budgetLedger({ sums, target, ...span, markers }).map(line => ({
    ...line,
    consumed: budget > 0 ? line.badUnits / budget : null,
  }));
}

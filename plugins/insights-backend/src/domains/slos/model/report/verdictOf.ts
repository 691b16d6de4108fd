import type { WindowSum } from '../budget/BudgetSums';
import { allowedErrorRatioOf } from '../budget/errorBudget';
import type { CompositeBudget } from '../evaluation/evaluateComposite';
import { knownPartOf } from '../history/budgetAt';

/**
 * Of less than so much of a period nothing is judged: 5 % of a month are a day and a half, in which a budget can be burnt
 * many times.
 */
export const COVERAGE_THRESHOLD = 0.95;

/** So small a part of the budget is the rounding of sums, not something that failed. */
const ROUNDING = 1e-9;

/** Whether an objective was met. */
export interface Verdict {
  readonly verdict: 'met' | 'missed' | 'undecided';
  /** Why it is undecided. */
  readonly reason: 'tooLittleKnown' | 'nothingCounted' | null;
}

/** Judges what was counted in a period. A budget that is gone to the last unit is met: nothing failed beyond it. */
export function verdictOf(sum: WindowSum, target: number): Verdict {
  if (knownPartOf(sum) < COVERAGE_THRESHOLD) {
    return { verdict: 'undecided', reason: 'tooLittleKnown' };
  }
  if (!(sum.total > 0)) {
    return { verdict: 'undecided', reason: 'nothingCounted' };
  }
  const allowed = allowedErrorRatioOf(target) * sum.total;
  const isMet = sum.badUnits <= allowed * (1 + ROUNDING);
  return { verdict: isMet ? 'met' : 'missed', reason: null };
}

/**
 * Judges several objectives together by what they consumed; undecided where one of them is, and where the budget may be
 * gone or not.
 */
export function verdictOfComposite(
  {
    consumed,
    consumedAtMost,
    isBeyondAll,
  }: Pick<CompositeBudget, 'consumed' | 'consumedAtMost' | 'isBeyondAll'>,
  parts: readonly Verdict[],
): Verdict['verdict'] {
  const isOpen = parts.some(({ verdict }) => verdict === 'undecided');
  if (isOpen) return 'undecided';
  if (isBeyondAll) return 'missed';
  if (consumed === null || consumedAtMost === null) return 'undecided';
  const isMet = (spent: number) => spent <= 1 + ROUNDING;
  if (isMet(consumed) !== isMet(consumedAtMost)) return 'undecided';
  return isMet(consumed) ? 'met' : 'missed';
}

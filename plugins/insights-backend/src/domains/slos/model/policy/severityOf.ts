import type { PolicyCondition, PolicyRule } from './ErrorBudgetPolicy';

/** The part of the budget that is gone when it is exhausted. */
export const WHOLE_BUDGET = 1;

/** An alert says how fast the budget goes, not that any of it is gone. */
const BURNING_SEVERITY = 0;

/** How much of the budget is gone when a condition holds: the more, the more severe. */
export function severityOf(when: PolicyCondition): number {
  if (when.kind === 'consumed') return when.share;
  return when.state === 'exhausted' ? WHOLE_BUDGET : BURNING_SEVERITY;
}

/** Rules, the most severe first; those alike in the order of the file. */
export function bySeverity(rules: readonly PolicyRule[]): PolicyRule[] {
  return [...rules].sort((a, b) => severityOf(b.when) - severityOf(a.when));
}

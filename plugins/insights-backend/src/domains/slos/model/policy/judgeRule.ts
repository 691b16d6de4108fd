import { isSpentShare } from '../budget/errorBudget';
import type { PolicyRule } from './ErrorBudgetPolicy';
import { severityOf, WHOLE_BUDGET } from './severityOf';
import { isKnown, type PolicyObservation } from './PolicyObservation';

/**
 * What an observation says of a rule. Between the threshold and where it clears, and while nothing is known, an action
 * stays as it is: neither opened nor closed.
 */
export type RuleVerdict = 'holds' | 'clear' | 'between' | 'unknown';

/** Judges a rule by how the SLO stands. */
export function judgeRule(
  { when, clearsBelow }: Pick<PolicyRule, 'when' | 'clearsBelow'>,
  observation: Pick<PolicyObservation, 'state' | 'consumed'>,
): RuleVerdict {
  if (!isKnown(observation)) return 'unknown';
  const { state, consumed } = observation;
  if (when.kind === 'state') {
    // What is exhausted needs no alert to be as urgent as what burns.
    const holds =
      state === 'exhausted' ||
      (when.state === 'burning' && state === 'burning');
    if (holds) return 'holds';
    if (when.state === 'burning') return 'clear';
  }
  if (consumed === null) {
    // Where nothing may fail and something did, all of no budget is gone.
    return state === 'exhausted' && severityOf(when) <= WHOLE_BUDGET
      ? 'holds'
      : 'unknown';
  }
  if (when.kind === 'consumed' && reaches(consumed, when.share)) return 'holds';
  return clearsBelow !== undefined && consumed >= clearsBelow
    ? 'between'
    : 'clear';
}

/** The whole budget is gone as the state has it, to the rounding of sums. */
function reaches(consumed: number, share: number): boolean {
  return (
    consumed >= share || (share === WHOLE_BUDGET && isSpentShare(consumed))
  );
}

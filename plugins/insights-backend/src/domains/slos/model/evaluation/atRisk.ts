import type { Exhaustion } from '../exhaustion/forecastExhaustion';

/** What a budget is at risk by. */
interface RiskMarks {
  /** Less than this part of the budget is left. */
  readonly remaining: number;
  /** At least this part of the simulated futures uses it up before the window ends. */
  readonly likelihood: number;
}

/**
 * A quarter is what a bad day or two of a month may cost, so that there is time to act before it is gone. Half is where the
 * outlook says "expected": no page may call healthy what it expects to be gone.
 */
export const RISK_BEGINS: RiskMarks = { remaining: 0.25, likelihood: 0.5 };

/** It ends a little further off: a budget at the very mark would change its state with every failure that comes and leaves. */
const LASTS: RiskMarks = { remaining: 0.3, likelihood: 0.4 };

/** What tells how near a budget is to its end. */
export interface RiskEvidence {
  /** Part of the budget that is left; null where there is none. */
  readonly remaining: number | null;
  /** Null where futures are not simulated. */
  readonly likelihood: Exhaustion['likelihood'] | null;
  /** Whether it was at risk when it was last looked at. */
  readonly wasAtRisk?: boolean;
}

/** Why a budget is at risk: little of it is left, it is expected to be gone, or that of a part is gone. */
export type AtRiskReason = 'littleLeft' | 'outlook' | 'partSpent';

/** By what a budget that is not gone is nearly so, or is expected to be; empty where it is not at risk. */
export function risksOf({
  remaining,
  likelihood,
  wasAtRisk = false,
}: RiskEvidence): AtRiskReason[] {
  const marks = wasAtRisk ? LASTS : RISK_BEGINS;
  const risks: AtRiskReason[] = [];
  if (remaining !== null && remaining < marks.remaining) {
    risks.push('littleLeft');
  }
  if (likelihood !== null && likelihood >= marks.likelihood) {
    risks.push('outlook');
  }
  return risks;
}

/** Whether a budget that is not gone is nearly so, or is expected to be. */
export function isAtRisk(evidence: RiskEvidence): boolean {
  return risksOf(evidence).length > 0;
}

/** Which budgets of an SLO are at risk, to be kept until it is evaluated again. */
export interface AtRisk {
  /** Objectives, from 0. */
  readonly objectives: readonly number[];
  /** Whether that of all of them together is. */
  readonly whole: boolean;
}

/** Nothing is at risk. */
export const NOT_AT_RISK: AtRisk = { objectives: [], whole: false };

/** Why a rule was not made, or what a rule says otherwise than the portal does. */
export interface RuleFault {
  /** Counted from 1; null for the SLO as a whole. */
  readonly objective: number | null;
  /** With errors an objective has no rules; with notes it has, and they leave something out. */
  readonly severity: 'error' | 'note';
  readonly detail: string;
  readonly howToMend: string;
}

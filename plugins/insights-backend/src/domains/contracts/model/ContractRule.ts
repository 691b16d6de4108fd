import type { ContractSeverity } from './ContractReading';

/** A kind of change. */
export interface ContractRule {
  readonly id: string;
  readonly severity: ContractSeverity;
  /** Why it matters, in plain words. */
  readonly explanation: string;
}

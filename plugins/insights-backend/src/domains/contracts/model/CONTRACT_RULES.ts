import { rules } from '@almanac/openapi-diff';
import type { ContractSeverity } from './ContractReading';

/** A kind of change. */
export interface ContractRule {
  readonly id: string;
  readonly severity: ContractSeverity;
  /** Why it matters, in plain words. */
  readonly explanation: string;
}

/** Every kind of change that is told, by id. */
export const CONTRACT_RULES: readonly ContractRule[] = rules
  .map(({ id, severity, explanation }) => ({ id, severity, explanation }))
  .sort((one, other) => (one.id < other.id ? -1 : 1));

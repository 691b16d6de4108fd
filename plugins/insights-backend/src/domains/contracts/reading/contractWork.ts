import {
  compareContracts,
  type ComparedContract,
} from '../model/compareContracts';
import type { ContractText } from '../model/ContractReading';

/*
 * What a worker thread can be asked to do; the module that it loads. Requests and results cross the threads, so they are
 * plain data.
 */

/** Two definitions, of which the first may be missing. */
export interface ContractsToCompare {
  readonly before: ContractText | null;
  readonly after: ContractText;
  /** Instant that the second is there from, ISO 8601 in UTC. */
  readonly since: string;
}

/** Reads the second, and tells what changed since the first. */
export function compareTexts({
  before,
  after,
  since,
}: ContractsToCompare): Promise<ComparedContract> {
  return compareContracts(before, after, since.slice(0, 'YYYY-MM-DD'.length));
}

import type { OpenApiFinding } from '@almanac/openapi-diff';
import type { ContractFault } from '../ContractReading';

/** What was found in a definition that can be read, as its faults. */
export function faultsOfFindings(
  findings: readonly Pick<OpenApiFinding, 'pointer' | 'message' | 'fix'>[],
): ContractFault[] {
  return findings.map(({ pointer, message, fix }) => ({
    ...{ why: message, fix, pointer, line: null, column: null },
  }));
}

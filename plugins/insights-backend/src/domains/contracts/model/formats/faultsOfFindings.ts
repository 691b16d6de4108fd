import type { OpenApiFinding } from '@almanac/openapi-diff';
import type { ContractFault } from '../ContractReading';
import { MOST_FAULTS } from '../MOST_FAULTS';

/**
 * What was found in a definition that can be read, as its faults: so many as are told, and the last one says how many more there
 * are.
 *
 * @param leftOff - findings beyond those that are given
 * @param most - faults that there is room for
 */
export function faultsOfFindings(
  findings: readonly Pick<OpenApiFinding, 'pointer' | 'message' | 'fix'>[],
  leftOff: number,
  most: number = MOST_FAULTS,
): ContractFault[] {
  const isAll = leftOff === 0 && findings.length <= most;
  const told = findings.slice(0, isAll ? most : most - 1);
  const more = leftOff + findings.length - told.length;
  return [
    ...told.map(({ pointer, message, fix }) => placed(pointer, message, fix)),
    ...(more > 0
      ? [
          placed(
            null,
            `There are ${more} more of such places.`,
            'Mend these to see the others.',
          ),
        ]
      : []),
  ];
}

function placed(
  pointer: string | null,
  why: string,
  fix: string,
): ContractFault {
  return { why, fix, pointer, line: null, column: null };
}

import type { ContractFault } from './ContractReading';
import { MOST_FAULTS } from './MOST_FAULTS';

/**
 * So many faults as are told; the last one says how many more places there are.
 *
 * @param faults - the weightiest first
 * @param leftOff - faults beyond those that are given
 */
export function faultsTold(
  faults: readonly ContractFault[],
  leftOff: number,
): readonly ContractFault[] {
  if (leftOff === 0 && faults.length <= MOST_FAULTS) return faults;
  const told = faults.slice(0, MOST_FAULTS - 1);
  const more = leftOff + faults.length - told.length;
  return [
    ...told,
    {
      why: `There are ${more} more of such places.`,
      fix: 'Mend these to see the others.',
      ...{ pointer: null, line: null, column: null },
    },
  ];
}

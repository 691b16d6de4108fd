import { NOT_COMPARED, type ComparedContract } from '../model/compareContracts';
import type { ContractFault } from '../model/ContractReading';
import { MOST_FAULTS } from '../model/MOST_FAULTS';

const ELSEWHERE: ContractFault = {
  why: 'Parts of it are in files or on the network, where they are never looked for, and the last definition that could be read was whole: what changed in these parts is not known, so this one does not take its place.',
  fix: 'Bundle it into one document that holds all that it refers to. Where it is to stay like this, the next definition that does counts, compared with this one as far as both say what they are; a whole one is compared with the last whole one.',
  ...{ pointer: null, line: null, column: null },
};

/**
 * A reading as it counts: the first definition whose parts are elsewhere does not take the place of a whole one, as it is mostly a slip
 * that the next one mends. One that follows such another, or comes first, is compared where it can be.
 */
export function heldBack(reading: ComparedContract): ComparedContract {
  const { before, after, comparison } = reading;
  const hides =
    comparison.isCompared && before && !before.leadsOut && after.leadsOut;
  if (!hides) return reading;
  return {
    before,
    after: {
      ...{ ...after, isReadable: false },
      faults: [ELSEWHERE, ...after.faults].slice(0, MOST_FAULTS),
    },
    comparison: NOT_COMPARED,
  };
}

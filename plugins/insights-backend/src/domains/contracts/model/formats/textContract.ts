import type { ContractReader } from '../ContractReader';
import { NO_FACTS } from '../NO_FACTS';

/** Definitions that are kept as they are, and not read. */
export const textContract: ContractReader<string> = {
  read: definition => ({
    ...{ document: definition, isReadable: true, facts: NO_FACTS, faults: [] },
  }),
};

import type { ContractFacts } from './ContractReading';

/** Of a definition that says nothing of itself, or that cannot be read. */
export const NO_FACTS: ContractFacts = {
  title: null,
  declaredVersion: null,
  operationCount: null,
};

/**
 * API contracts: which definition an API had, since when, what that changed, and whom it breaks.
 *
 * @packageDocumentation
 */
export type { ContractsDomain } from './ContractsDomain';
export { createContractsDomain } from './createContractsDomain';
export { releasedHistories } from './history';

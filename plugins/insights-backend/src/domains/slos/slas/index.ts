/**
 * Service level agreements: what customers were promised, on the counts of the SLOs.
 *
 * @packageDocumentation
 */
export { createSlas } from './createSlas';
export type { CreateSlasOptions, SlasParts } from './createSlas';
export type { SlasOperations } from './slasRoutes';

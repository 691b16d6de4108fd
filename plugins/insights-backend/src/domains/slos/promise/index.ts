/**
 * What can be promised of an SLO, given what its service depends on.
 *
 * @packageDocumentation
 */
export { createPromises } from './createPromises';
export type { PromisesParts } from './createPromises';
export type { SloPromisesOptions } from './SloPromises';

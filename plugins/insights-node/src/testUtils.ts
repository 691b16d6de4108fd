/**
 * For tests of collectors. Needs jest's globals.
 *
 * @packageDocumentation
 */
export type * from './Collected';
export type * from './Collector';
export * from './collectorContract/describeCollectorContract';

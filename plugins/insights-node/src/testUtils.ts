/**
 * For tests of collectors. Needs jest's globals.
 *
 * @packageDocumentation
 */
export * from './collectorContract/describeCollectorContract';

/**
 * For tests of collectors and registries. Needs jest's globals.
 *
 * @packageDocumentation
 */
export type * from './Collected';
export type * from './Collector';
export type * from './registries/CollectedRegistry';
export type * from './registries/RegistrySource';
export * from './collectorContract/describeCollectorContract';
export * from './registries/registryContract/describeAliasMoves';
export * from './registries/registryContract/describeRegistryContract';
export * from './registries/registryContract/registryContentOf';

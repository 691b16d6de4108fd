/**
 * Extension points of the `insights` backend plugin.
 *
 * @packageDocumentation
 */
export * from './Collected';
export * from './Collector';
export * from './collectorsExtensionPoint';
export * from './contracts/contractHistoriesExtensionPoint';
export * from './contracts/ContractHistory';
export * from './git/allowedRepository';
export { makeOwnFolder } from './git/clonesOnDisk';
export * from './git/GitCommandHistory';
export * from './git/GitFailure';
export * from './git/GitHistory';
export * from './radarDefinitionsExtensionPoint';
export * from './registries/CollectedRegistry';
export * from './registries/RegistrySource';
export * from './registries/registrySourcesExtensionPoint';
export * from './slis/SliBuckets';
export * from './slis/SliDefinition';
export * from './slis/SliSource';
export * from './slis/sliSourcesExtensionPoint';

/**
 * Extension points of the `insights` backend plugin.
 *
 * @packageDocumentation
 */
export * from './Collected';
export * from './Collector';
export * from './collectorsExtensionPoint';
export * from './radarDefinitionsExtensionPoint';

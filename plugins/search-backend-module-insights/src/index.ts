/**
 * Module of the `search` backend plugin: finds the topics on the trend radars.
 *
 * @packageDocumentation
 */
export { searchModuleInsights as default } from './module';

/**
 * Module of the `search` backend plugin: finds the topics on the trend radars, and SLOs.
 *
 * @packageDocumentation
 */
export { searchModuleInsights as default } from './module';

/**
 * Module of the `search` backend plugin: finds the topics on the trend radars, SLOs, and models.
 *
 * @packageDocumentation
 */
export { searchModuleInsights as default } from './module';

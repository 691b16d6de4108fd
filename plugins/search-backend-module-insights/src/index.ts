/**
 * Module of the `search` backend plugin: finds the topics on the trend radars, SLOs, models, and APIs by what their definitions offer.
 *
 * @packageDocumentation
 */
export { searchModuleInsights as default } from './module';

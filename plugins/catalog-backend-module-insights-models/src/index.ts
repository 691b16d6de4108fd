/**
 * Module of the `catalog` backend plugin: a Resource of type `ml-model` for each model of the insights backend.
 *
 * @packageDocumentation
 */
export { catalogModuleInsightsModels as default } from './module';

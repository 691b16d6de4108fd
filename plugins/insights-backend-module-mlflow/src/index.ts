/**
 * Module of the `insights` backend plugin: models and their versions from MLflow.
 *
 * @packageDocumentation
 */
export { insightsModuleMlflow as default } from './module';

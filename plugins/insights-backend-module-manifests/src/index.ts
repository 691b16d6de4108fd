/**
 * Module of the `insights` backend plugin: what the company's own repositories depend on, week by week.
 *
 * @packageDocumentation
 */
export { insightsModuleManifests as default } from './module';

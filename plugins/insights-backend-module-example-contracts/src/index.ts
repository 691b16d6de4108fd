/**
 * Module of the `insights` backend plugin: successive releases of real APIs, for the demo company.
 *
 * @packageDocumentation
 */
export { insightsModuleExampleContracts as default } from './module';

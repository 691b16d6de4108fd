/**
 * Module of the `insights` backend plugin: made-up numbers and events of the demo company.
 *
 * @packageDocumentation
 */
export { insightsModuleExampleSlos as default } from './module';
export { exampleMarkers } from './model/exampleEvents';

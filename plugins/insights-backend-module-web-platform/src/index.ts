/**
 * Module of the `insights` backend plugin: which browser supports which web feature since when.
 *
 * @packageDocumentation
 */
export { insightsModuleWebPlatform as default } from './module';

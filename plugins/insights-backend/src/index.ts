/**
 * The `insights` backend plugin.
 *
 * @packageDocumentation
 */
export { insightsPlugin as default } from './plugin';

/**
 * Module of the `insights` backend plugin: counts of SLIs from Prometheus.
 *
 * @packageDocumentation
 */
export { insightsModulePrometheus as default } from './module';

import type { MetricRecord } from '../record/VersionRecord';

/** Equal for metrics of one name, data, slice and unit. */
export function metricKey({
  name,
  dataset,
  slice,
  unit,
}: MetricRecord): string {
  return JSON.stringify([name, dataset ?? null, slice ?? null, unit ?? null]);
}

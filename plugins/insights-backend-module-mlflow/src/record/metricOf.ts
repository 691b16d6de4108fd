import type { CollectedMetric } from '@almanac/backstage-plugin-insights-node';
import type { WireMetric } from '../wire/WireRun';
import { instantOf } from './instantOf';

/** MLflow keeps an infinity as the largest number of its sign, since databases have no infinity. */
function numberOf(value: number): number {
  return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) / 0 : value;
}

/** A metric as the portal keeps it. What has no value, as some servers tell of NaN, is NaN. */
export function metricOf({
  key,
  value,
  timestamp,
  dataset_name,
}: WireMetric): CollectedMetric {
  return {
    name: key,
    value: numberOf(value ?? NaN),
    dataset: dataset_name,
    at: instantOf(timestamp),
  };
}

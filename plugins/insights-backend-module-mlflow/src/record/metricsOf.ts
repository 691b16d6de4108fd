import type { CollectedMetric } from '@almanac/backstage-plugin-insights-node';
import type { WireRun } from '../wire/WireRun';
import { instantOf } from './instantOf';

/** MLflow keeps an infinity as the largest number of its sign, since databases have no infinity. */
function numberOf(value: number): number {
  return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) / 0 : value;
}

/** The last value of each metric of a run. What has no value, as some servers tell of NaN, is NaN. */
export function metricsOf({ data }: WireRun): CollectedMetric[] {
  return (data.metrics ?? []).map(
    ({ key, value, timestamp, dataset_name }) => ({
      name: key,
      value: numberOf(value ?? NaN),
      dataset: dataset_name,
      at: instantOf(timestamp),
    }),
  );
}

import type { MeasuredNumber } from '../diff/compareNumbers';
import type { MetricRecord } from '../record/VersionRecord';

/** The number of a metric with its interval; undefined where it is none, or not finite. */
export function measuredNumber(
  metric: MetricRecord | undefined,
): MeasuredNumber | undefined {
  const { value, lower, upper } = metric ?? {};
  if (typeof value !== 'number') return undefined;
  return lower === undefined || upper === undefined
    ? { value }
    : { value, interval: { lower, upper } };
}

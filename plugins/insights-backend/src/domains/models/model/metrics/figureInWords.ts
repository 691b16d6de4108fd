import type { MetricRecord } from '../record/VersionRecord';

/** As many digits as a difference shows in. */
const DIGITS = 4;

/** A value of a metric in words, e.g. `0.9132` or `0.9132 ms`. */
export function valueInWords({
  value,
  unit,
}: Pick<MetricRecord, 'value' | 'unit'>): string {
  const shown =
    typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  return unit === undefined ? `${shown}` : `${shown} ${unit}`;
}

/** What a metric is of in words, e.g. `f1 on test`. */
export function metricInWords({
  name,
  dataset,
  slice,
}: Pick<MetricRecord, 'name' | 'dataset' | 'slice'>): string {
  return [
    name,
    ...(dataset === undefined ? [] : [`on ${dataset}`]),
    ...(slice === undefined ? [] : [`of ${slice}`]),
  ].join(' ');
}

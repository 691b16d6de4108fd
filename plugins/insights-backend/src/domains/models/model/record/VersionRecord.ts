import type { CollectedModelVersion } from '@almanac/backstage-plugin-insights-node';

/** A number, or the name of what is none; JSON knows no others. */
export type StoredNumber = number | 'NaN' | 'Infinity' | '-Infinity';

type CollectedMetric = NonNullable<CollectedModelVersion['metrics']>[number];

/** A metric as it is kept. */
export type MetricRecord = Omit<CollectedMetric, 'value'> & {
  readonly value: StoredNumber;
};

/** What is kept of a version beside its columns: as its registry has it, without cards. Plain JSON. */
export type VersionRecord = Omit<
  CollectedModelVersion,
  | 'model'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'status'
  | 'cards'
  | 'metrics'
> & {
  readonly metrics: readonly MetricRecord[];
};

/** A number as it can be kept. */
export function storedNumber(value: number): StoredNumber {
  if (Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'Infinity' : '-Infinity';
}

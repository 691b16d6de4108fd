import type { VersionRecord } from './VersionRecord';

/** What was measured of a version, and on what. */
export type Measured = Pick<VersionRecord, 'metrics' | 'datasets'>;

/**
 * What was measured of a version as it is kept beside its record, JSON.
 *
 * @param record - JSON of a `VersionRecord`
 */
export function measuredText(record: string): string {
  const { metrics, datasets }: Measured = JSON.parse(record);
  return JSON.stringify({ metrics, datasets });
}

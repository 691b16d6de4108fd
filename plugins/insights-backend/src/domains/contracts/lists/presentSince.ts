import type { components } from '@almanac/backstage-plugin-insights-common';
import type { SnapshotRow } from './snapshotRow';

/** What of a snapshot is shown there. */
export type SinceRow = Pick<
  SnapshotRow,
  'id' | 'seen_from' | 'declared_version' | 'revision'
>;

/** The snapshot since which a change is there, as the API shows it. */
export function presentSince(
  row: SinceRow,
): components['schemas']['ContractChangeSince'] {
  return {
    snapshotId: row.id,
    seenFrom: row.seen_from,
    declaredVersion: row.declared_version,
    revision: row.revision,
  };
}

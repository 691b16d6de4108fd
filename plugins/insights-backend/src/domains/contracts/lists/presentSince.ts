import type { components } from '@almanac/backstage-plugin-insights-common';
import type { SnapshotRow } from './snapshotRow';

/** The snapshot since which a change is there, as the API shows it. */
export function presentSince(
  row: SnapshotRow,
): components['schemas']['ContractChangeSince'] {
  return {
    snapshotId: row.id,
    seenFrom: row.seen_from,
    declaredVersion: row.declared_version,
    revision: row.revision,
  };
}

import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ListedContract } from './ContractListsStore';
import { presentSnapshot } from './presentSnapshot';

/** A contract as lists show it. */
export function presentContract({
  row,
  latest,
}: ListedContract): components['schemas']['ContractSummary'] {
  return {
    contractRef: row.entity_ref,
    title: row.title,
    type: row.type,
    format: row.format,
    owner: row.owner,
    lifecycle: row.lifecycle,
    latest: latest ? presentSnapshot(latest) : null,
    snapshotCount: row.snapshot_count,
    changedAt: row.changed_at,
    breakingAt: row.breaking_at,
    goneSince: row.gone_since,
  };
}

import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractEndings, ListedContract } from './ContractListsStore';
import type { ContractSloStanding } from './ContractSlos';
import { needsOf } from './needsOf';
import { presentSnapshot } from './presentSnapshot';

/** Of a definition of which nothing is to end. */
const NO_ENDINGS: ContractEndings = {
  ...{ overdue: 0, due: 0, undated: 0, nextOn: null },
};

/** What is known of a contract beside its row. */
export interface AboutContract {
  /** Left out where nothing of it is to end. */
  readonly endings?: ContractEndings;
  /** Null where who asks may not read SLOs. */
  readonly slos: ContractSloStanding | null;
  /** Instant, ISO 8601 in UTC. */
  readonly now: string;
}

/** A contract as lists show it. */
export function presentContract(
  { row, latest, scoredDigest }: ListedContract,
  { endings = NO_ENDINGS, slos, now }: AboutContract,
): components['schemas']['ContractSummary'] {
  return {
    contractRef: row.entity_ref,
    title: row.title,
    type: row.type,
    format: row.format,
    owner: row.owner,
    lifecycle: row.lifecycle,
    ...(row.example_note === null ? {} : { exampleNote: row.example_note }),
    latest: latest ? presentSnapshot(latest) : null,
    snapshotCount: row.snapshot_count,
    changedAt: row.changed_at,
    breakingAt: row.breaking_at,
    openBreakingAt: row.open_breaking_at,
    consumerCount: row.consumer_count,
    deprecations: { ...endings },
    needs: needsOf({ row, latest }, endings, now),
    qualityScore: row.quality_score === null ? null : row.quality_score / 100,
    isScoreOfLatest:
      row.quality_score !== null && scoredDigest === latest?.digest,
    slos: slos && { ...slos, services: [...slos.services] },
    goneSince: row.gone_since,
  };
}

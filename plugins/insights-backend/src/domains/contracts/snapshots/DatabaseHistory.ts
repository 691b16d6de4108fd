import type { Knex } from 'knex';
import { digestOf } from '../../../platform/digest';
import { TO_BE_READ_AGAIN } from '../reading/TO_BE_READ_AGAIN';
import { keepText, packText } from './DatabaseContractTexts';
import { insertSnapshot } from './DatabaseInsert';
import type { EarlierOutcome, HistoryStore } from './HistoryStore';
import type { NewSnapshot, SnapshotSource } from './Snapshot';

interface FirstRow {
  readonly id: string;
  readonly ordinal: number;
  readonly digest: string;
  readonly seen_from: string;
  readonly source: SnapshotSource;
  readonly revision: string | null;
}

const FIRST_COLUMNS = [
  ...(['id', 'ordinal', 'digest', 'seen_from'] as const),
  ...(['source', 'revision'] as const),
] as const;

/** Fills what was before the first snapshot of an API, in SQLite or PostgreSQL. */
export class DatabaseHistory implements HistoryStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async keepEarlier(
    snapshot: NewSnapshot,
    seenFrom: string,
    most: number,
  ): Promise<EarlierOutcome> {
    const digest = digestOf(snapshot.definition);
    return this.#knex.transaction(async trx => {
      const contract = await trx('contracts')
        .where({ entity_ref: snapshot.entityRef })
        .forUpdate()
        .first<ContractRow | undefined>('snapshot_count', 'latest_id');
      const first = await trx('contract_snapshots')
        .where({ entity_ref: snapshot.entityRef })
        .orderBy('ordinal')
        .first<FirstRow | undefined>(...FIRST_COLUMNS);
      if (!contract || !first) return { outcome: 'nothing-to-precede' };
      if (seenFrom >= first.seen_from) {
        await nameRevision(trx, snapshot, digest);
        return { outcome: 'too-late', before: first.seen_from };
      }
      if (first.digest === digest) {
        await beginEarlier(trx, first, snapshot, seenFrom);
        if (first.id === contract.latest_id) {
          await trx('contracts')
            .where({ entity_ref: snapshot.entityRef })
            .update({ changed_at: seenFrom });
        }
        return { outcome: 'kept', id: first.id, isNew: false };
      }
      if (contract.snapshot_count >= most) return { outcome: 'full' };
      await keepText(trx, await packText(snapshot.definition));
      const id = await insertSnapshot(trx, snapshot, {
        ...{ ordinal: first.ordinal - 1, digest },
        ...{ seen_from: seenFrom, seen_to: first.seen_from },
        // After what is new, and nobody is told of what broke in the past.
        read_by: TO_BE_READ_AGAIN,
      });
      await trx('contracts')
        .where({ entity_ref: snapshot.entityRef })
        .increment('snapshot_count', 1);
      return { outcome: 'kept', id, isNew: true };
    });
  }
}

interface ContractRow {
  readonly snapshot_count: number;
  readonly latest_id: string | null;
}

async function beginEarlier(
  trx: Knex,
  first: FirstRow,
  { revision, note }: NewSnapshot,
  seenFrom: string,
): Promise<void> {
  const isOlderCommit = first.source === 'git' || first.revision === null;
  await trx('contract_snapshots')
    .where({ id: first.id })
    .update({
      seen_from: seenFrom,
      revision: isOlderCommit ? revision ?? first.revision : first.revision,
      note: trx.raw('coalesce(note, ?)', [note]),
    });
}

/** What the catalog had without saying of which commit. */
async function nameRevision(
  trx: Knex,
  { entityRef, revision, note }: NewSnapshot,
  digest: string,
): Promise<void> {
  if (revision === null) return;
  await trx('contract_snapshots')
    .where({ entity_ref: entityRef, digest, source: 'catalog' })
    .whereNull('revision')
    .update({ revision, note: trx.raw('coalesce(note, ?)', [note]) });
}

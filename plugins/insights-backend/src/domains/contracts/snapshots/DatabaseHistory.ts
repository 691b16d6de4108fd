import type { Knex } from 'knex';
import { keepText, packText } from './DatabaseContractTexts';
import { insertSnapshot } from './DatabaseInsert';
import type { EarlierOutcome, HistoryStore } from './HistoryStore';
import type { NewSnapshot } from './Snapshot';

interface FirstRow {
  readonly id: string;
  readonly ordinal: number;
  readonly digest: string;
  readonly seen_from: string;
}

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
    const text = await packText(snapshot.definition);
    return this.#knex.transaction(async trx => {
      const contract = await trx('contracts')
        .where({ entity_ref: snapshot.entityRef })
        .forUpdate()
        .first<{ snapshot_count: number } | undefined>('snapshot_count');
      const first = await trx('contract_snapshots')
        .where({ entity_ref: snapshot.entityRef })
        .orderBy('ordinal')
        .first<FirstRow | undefined>('id', 'ordinal', 'digest', 'seen_from');
      if (!contract || !first) return { outcome: 'nothing-to-precede' };
      if (seenFrom >= first.seen_from) {
        return { outcome: 'too-late', before: first.seen_from };
      }
      if (first.digest === text.digest) {
        await trx('contract_snapshots')
          .where({ id: first.id })
          .update({ seen_from: seenFrom });
        return { outcome: 'kept', id: first.id, isNew: false };
      }
      if (contract.snapshot_count >= most) return { outcome: 'full' };
      await keepText(trx, text);
      const id = await insertSnapshot(trx, snapshot, {
        ordinal: first.ordinal - 1,
        digest: text.digest,
        ...{ seen_from: seenFrom, seen_to: first.seen_from },
      });
      await trx('contracts')
        .where({ entity_ref: snapshot.entityRef })
        .increment('snapshot_count', 1);
      return { outcome: 'kept', id, isNew: true };
    });
  }
}

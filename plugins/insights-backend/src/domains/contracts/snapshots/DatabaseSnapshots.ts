import type { Knex } from 'knex';
import type { ContractFormat } from '../model/ContractFormat';
import { TO_BE_READ_AGAIN } from '../reading/TO_BE_READ_AGAIN';
import type { CatalogContract } from './CatalogContract';
import { markCatalogRead } from './DatabaseCatalogReads';
import { DatabaseContracts } from './DatabaseContracts';
import { dropTexts, keepText, packText } from './DatabaseContractTexts';
import { insertSnapshot } from './DatabaseInsert';
import type { KeptSnapshot, NewSnapshot } from './Snapshot';
import type { SnapshotsStore } from './SnapshotsStore';

interface LatestRow {
  readonly id: string;
  readonly ordinal: number;
  readonly digest: string;
  readonly format: ContractFormat;
}

/** Keeps snapshots in SQLite or PostgreSQL. */
export class DatabaseSnapshots implements SnapshotsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  takeContracts(
    contracts: readonly CatalogContract[],
    now: string,
  ): Promise<readonly string[]> {
    return this.#knex.transaction(async trx => {
      const rows = new DatabaseContracts(trx);
      const changed = await rows.changed(contracts);
      await rows.write(changed, now);
      return changed.map(({ entityRef }) => entityRef);
    });
  }

  async markRead(
    contracts: readonly Pick<CatalogContract, 'entityRef' | 'etag'>[],
  ): Promise<void> {
    await this.#knex.transaction(async trx => {
      for (const { entityRef, etag } of contracts) {
        await trx('contracts')
          .where({ entity_ref: entityRef })
          .update({ catalog_etag: etag });
      }
    });
  }

  markGone(present: ReadonlySet<string>, now: string): Promise<void> {
    return this.#knex.transaction(trx =>
      new DatabaseContracts(trx).markGone(present, now),
    );
  }

  markCatalogRead(hasApis: boolean, now: string): Promise<void> {
    return markCatalogRead(this.#knex, hasApis, now);
  }

  async keep(
    snapshot: NewSnapshot,
    now: string,
    keep: number,
  ): Promise<KeptSnapshot | undefined> {
    const text = await packText(snapshot.definition);
    const dropped: string[] = [];
    const kept = await this.#knex.transaction(async trx => {
      const contract = await trx('contracts')
        .where({ entity_ref: snapshot.entityRef })
        // Of two who keep one, the second sees what the first kept.
        .forUpdate()
        .first<{ latest_id: string | null } | undefined>('latest_id');
      if (!contract) return undefined;
      const latest = await findSnapshot(trx, contract.latest_id);
      if (latest?.digest === text.digest) {
        if (latest.format !== snapshot.format) {
          await takeFor(trx, latest.id, snapshot.format);
        }
        return { id: latest.id, isNew: false };
      }
      await keepText(trx, text);
      const ordinal = (latest?.ordinal ?? 0) + 1;
      const id = await insertSnapshot(trx, snapshot, {
        ordinal,
        digest: text.digest,
        seen_from: now,
      });
      if (latest) await endSnapshot(trx, latest.id, now);
      dropped.push(
        ...(await dropOlder(trx, snapshot.entityRef, ordinal - keep)),
      );
      await trx('contracts')
        .where({ entity_ref: snapshot.entityRef })
        .update({
          latest_id: id,
          // It is read next.
          latest_readable: null,
          changed_at: now,
          snapshot_count: trx('contract_snapshots')
            .where({ entity_ref: snapshot.entityRef })
            .count(),
        });
      return { id, isNew: true };
    });
    // Their going is no part of what was kept.
    await dropTexts(this.#knex, dropped);
    return kept;
  }
}

/** Has a snapshot read as what it is taken for now. */
async function takeFor(
  trx: Knex,
  id: string,
  format: ContractFormat,
): Promise<void> {
  await trx('contract_snapshots')
    .where({ id })
    .update({ format, read_by: TO_BE_READ_AGAIN });
}

async function findSnapshot(
  trx: Knex,
  id: string | null,
): Promise<LatestRow | undefined> {
  if (id === null) return undefined;
  return trx('contract_snapshots')
    .where({ id })
    .first<LatestRow | undefined>('id', 'ordinal', 'digest', 'format');
}

async function endSnapshot(trx: Knex, id: string, now: string): Promise<void> {
  await trx('contract_snapshots').where({ id }).update({ seen_to: now });
}

/**
 * Drops snapshots up to a place, but not the one that is the last which can be read, nor the last whole one.
 *
 * @returns digests of their definitions
 */
async function dropOlder(
  trx: Knex,
  entityRef: string,
  upTo: number,
): Promise<string[]> {
  const old = trx('contract_snapshots')
    .where({ entity_ref: entityRef })
    .andWhere('ordinal', '<=', upTo)
    .whereNotExists(
      trx('contracts').whereRaw('contracts.current_id = contract_snapshots.id'),
    );
  const whole = await trx('contract_snapshots')
    .where({ entity_ref: entityRef, is_readable: true, leads_out: false })
    .orderBy('ordinal', 'desc')
    .first<{ id: string } | undefined>('id');
  if (whole) old.andWhereNot({ id: whole.id });
  const rows = await old.clone().select<{ digest: string }[]>('digest');
  await old.clone().delete();
  return rows.map(({ digest }) => digest);
}

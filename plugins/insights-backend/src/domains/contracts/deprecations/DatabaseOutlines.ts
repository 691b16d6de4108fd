import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { ContractFormat } from '../model/ContractFormat';
import { readText } from '../snapshots/DatabaseContractTexts';
import { takeEndingContracts } from './DatabaseEndingContracts';
import type { FoundDeprecation, Outline } from './model/Outline';
import type { DueOutline, OutlinesStore } from './OutlinesStore';

/** A statement of SQLite takes no more than 500 rows. */
const ROWS_AT_ONCE = 100;

interface DueRow {
  readonly entity_ref: string;
  readonly id: string;
  readonly digest: string;
  readonly format: ContractFormat;
  readonly seen_from: string;
}

interface KnownRow {
  readonly kind: string;
  readonly name: string;
  readonly known_since: string;
}

/** Outlines in SQLite or PostgreSQL. */
export class DatabaseOutlines implements OutlinesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async due(
    readerVersion: string,
    limit: number,
    entityRef?: string,
  ): Promise<readonly DueOutline[]> {
    const query = this.#knex('contracts')
      .join(
        'contract_snapshots',
        'contract_snapshots.id',
        'contracts.current_id',
      )
      .whereNull('contracts.gone_since')
      .whereRaw(
        "(coalesce(contracts.outlined_id, '') <> contracts.current_id or coalesce(contracts.outlined_by, '') <> ?)",
        [readerVersion],
      )
      .orderBy('contracts.entity_ref')
      .limit(limit)
      .select<DueRow[]>(
        ...['contracts.entity_ref', 'contract_snapshots.id'],
        ...['contract_snapshots.digest', 'contract_snapshots.format'],
        'contract_snapshots.seen_from',
      );
    if (entityRef !== undefined) {
      query.where('contracts.entity_ref', entityRef);
    }
    const rows = await query;
    return rows.map(({ id, digest, format, ...row }) => ({
      ...{ snapshotId: id, digest, format },
      entityRef: row.entity_ref,
      seenFrom: row.seen_from,
    }));
  }

  definitionOf(digest: string): Promise<string | undefined> {
    return readText(this.#knex, digest);
  }

  async keep(
    { entityRef, snapshotId, seenFrom }: DueOutline,
    outline: Outline,
    readerVersion: string,
  ): Promise<void> {
    await this.#knex.transaction(async trx => {
      const contract = await trx('contracts')
        .where({ entity_ref: entityRef })
        .forUpdate()
        .first<{ current_id: string | null } | undefined>('current_id');
      if (contract?.current_id !== snapshotId) return;
      await replaceDeprecations(trx, entityRef, outline.deprecations, seenFrom);
      await trx('contract_outlines')
        .insert({
          entity_ref: entityRef,
          description: outline.description,
          operations: JSON.stringify(outline.operations),
          operation_count: outline.operationCount,
        })
        .onConflict('entity_ref')
        .merge();
      await trx('contracts')
        .where({ entity_ref: entityRef })
        .update({ outlined_id: snapshotId, outlined_by: readerVersion });
    });
  }

  async takeFromCatalog(now: string): Promise<void> {
    await this.#knex.transaction(trx => takeEndingContracts(trx, now));
  }
}

/** What was known before is known since then. */
async function replaceDeprecations(
  trx: Knex,
  entityRef: string,
  found: readonly FoundDeprecation[],
  seenFrom: string,
): Promise<void> {
  const ofDefinition = () =>
    trx('contract_deprecations')
      .where({ entity_ref: entityRef })
      .andWhere('ordinal', '>', 0);
  const known = await ofDefinition().select<KnownRow[]>(
    ...(['kind', 'name', 'known_since'] as const),
  );
  const sinceOf = new Map(
    known.map(row => [keyOf(row.kind, row.name), row.known_since]),
  );
  await ofDefinition().delete();
  const rows = found.map(
    ({ kind, name, pointer, sunsetOn, reason }, index) => ({
      ...{ entity_ref: entityRef, ordinal: index + 1 },
      ...{ kind, name, pointer, reason, sunset_on: sunsetOn },
      known_since: sinceOf.get(keyOf(kind, name)) ?? seenFrom,
    }),
  );
  for (const portion of inPortions(rows, ROWS_AT_ONCE)) {
    await trx('contract_deprecations').insert(portion);
  }
}

function keyOf(kind: string, name: string): string {
  return JSON.stringify([kind, name]);
}

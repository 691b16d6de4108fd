import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import { formatOfType } from '../model/ContractFormat';
import type { CatalogContract } from './CatalogContract';

/** Longest reference, title and owner that are kept. */
const LONGEST = 300;
const LONGEST_NOTE = 500;
/** An API has few. */
const MOST_PROVIDERS = 20;

const COLUMNS = [
  'entity_ref',
  'title',
  'type',
  'format',
  'owner',
  'lifecycle',
  'consumer_count',
  'sunset_on',
  'example_note',
  'gone_since',
  'search',
  'first_seen_at',
  'changed_at',
  'snapshot_count',
];

/** Writes what the catalog says of API entities, in a transaction. */
export class DatabaseContracts {
  constructor(private readonly trx: Knex) {}

  /** Those that are not known as the catalog has them now. */
  async changed(
    contracts: readonly CatalogContract[],
  ): Promise<readonly CatalogContract[]> {
    const known = new Map<string, string | null>();
    const refs = contracts.map(({ entityRef }) => entityRef);
    for (const portion of inPortions(refs)) {
      const rows = await this.trx('contracts')
        .whereIn('entity_ref', portion)
        .whereNull('gone_since')
        .select<{ entity_ref: string; catalog_etag: string | null }[]>(
          ...(['entity_ref', 'catalog_etag'] as const),
        );
      for (const row of rows) known.set(row.entity_ref, row.catalog_etag);
    }
    return contracts.filter(
      ({ entityRef, etag }) =>
        entityRef.length <= LONGEST && (!etag || known.get(entityRef) !== etag),
    );
  }

  /** Writes what lists show of them. They are there, so they are not gone. */
  async write(
    contracts: readonly CatalogContract[],
    now: string,
  ): Promise<void> {
    await upsertRows(this.trx, {
      table: 'contracts',
      columns: COLUMNS,
      key: ['entity_ref'],
      kept: ['first_seen_at', 'changed_at', 'snapshot_count'],
      rows: contracts.map(contract => [
        contract.entityRef,
        contract.title.slice(0, LONGEST),
        contract.type.slice(0, 100),
        formatOfType(contract.type),
        contract.owner?.slice(0, LONGEST) ?? null,
        contract.lifecycle?.slice(0, 100) ?? null,
        contract.consumerCount,
        contract.sunsetOn,
        contract.exampleNote?.slice(0, LONGEST_NOTE) ?? null,
        null,
        searchTextOf(contract),
        now,
        now,
        0,
      ]),
    });
    await this.#writeProviders(contracts);
  }

  async #writeProviders(contracts: readonly CatalogContract[]): Promise<void> {
    const refs = contracts.map(({ entityRef }) => entityRef);
    for (const portion of inPortions(refs)) {
      await this.trx('contract_providers')
        .whereIn('entity_ref', portion)
        .delete();
    }
    await upsertRows(this.trx, {
      table: 'contract_providers',
      columns: ['entity_ref', 'provider_ref'],
      key: ['entity_ref', 'provider_ref'],
      rows: contracts.flatMap(({ entityRef, providers }) =>
        providers
          .filter(ref => ref.length <= LONGEST)
          .slice(0, MOST_PROVIDERS)
          .map(ref => [entityRef, ref]),
      ),
    });
  }

  /** Marks those that are not gone yet and not among `present`. */
  async markGone(present: ReadonlySet<string>, now: string): Promise<void> {
    const rows = await this.trx('contracts')
      .whereNull('gone_since')
      .select<{ entity_ref: string }[]>('entity_ref');
    const gone = rows
      .map(row => row.entity_ref)
      .filter(ref => !present.has(ref));
    for (const portion of inPortions(gone)) {
      await this.trx('contracts')
        .whereIn('entity_ref', portion)
        .update({ gone_since: now, catalog_etag: null });
    }
  }
}

function searchTextOf({ title, entityRef, owner }: CatalogContract): string {
  return [title, entityRef, owner ?? ''].join('\n').toLowerCase();
}

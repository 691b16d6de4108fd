import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { NewSnapshot } from './Snapshot';

/**
 * Writes a snapshot whose definition is kept already.
 *
 * @returns its id
 */
export async function insertSnapshot(
  trx: Knex,
  snapshot: NewSnapshot,
  columns: {
    readonly ordinal: number;
    readonly digest: string;
    readonly seen_from: string;
    readonly seen_to?: string;
    readonly read_by?: string;
  },
): Promise<string> {
  const id = randomUUID();
  await trx('contract_snapshots').insert({
    id,
    ...columns,
    entity_ref: snapshot.entityRef,
    format: snapshot.format,
    source: snapshot.source,
    published_by: snapshot.publishedBy,
    revision: snapshot.revision,
    note: snapshot.note,
  });
  return id;
}

import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import type {
  KeptVersion,
  RadarDefinitionsStore,
} from './RadarDefinitionsStore';

/** A row of the table `radar_definition_versions`. */
export interface DefinitionVersionRow {
  radar_id: string;
  version: number;
  definition: string | null;
  by_ref: string;
  written_at: string;
}

/** The version of a row. */
export function versionOfRow(row: DefinitionVersionRow): KeptVersion {
  const { radar_id, version, definition, by_ref, written_at } = row;
  return {
    radarId: radar_id,
    version,
    text: definition,
    by: by_ref,
    at: written_at,
  };
}

/** The last version of a radar, also one that took it away. */
export async function lastVersion(
  knex: Knex,
  radarId: string,
): Promise<KeptVersion | undefined> {
  const row = await knex<DefinitionVersionRow>('radar_definition_versions')
    .where({ radar_id: radarId })
    .orderBy('version', 'desc')
    .first();
  return row && versionOfRow(row);
}

/**
 * Makes sure that a radar has its row, and holds it until the commit: of two who write, the second sees what the first kept.
 *
 * @param text - YAML that the row begins with
 */
export async function lockRadar(
  trx: Knex.Transaction,
  radarId: string,
  { text, digest }: { readonly text: string; readonly digest: string },
): Promise<void> {
  await trx('radars')
    .insert({
      ...{ id: radarId, file: '', definition: text },
      ...{ definition_version: digest, revision: 0 },
      ...{ computed_at: null, data_as_of: null },
    })
    .onConflict('id')
    .ignore();
  await trx('radars')
    .where({ id: radarId })
    .select('id')
    .modify(query => !isSqlite(trx) && query.forUpdate());
}

/** Adds a version as {@link RadarDefinitionsStore.add} does, within a transaction. */
export async function addVersion(
  trx: Knex.Transaction,
  draft: Parameters<RadarDefinitionsStore['add']>[0],
  isExpected: Parameters<RadarDefinitionsStore['add']>[1],
): Promise<KeptVersion | undefined> {
  const { radarId, text, by, at, digest } = draft;
  await lockRadar(trx, radarId, { text: text ?? '', digest });
  const last = await lastVersion(trx, radarId);
  if (!isExpected(last)) return undefined;
  const row: DefinitionVersionRow = {
    radar_id: radarId,
    version: (last?.version ?? 0) + 1,
    definition: text,
    by_ref: by,
    written_at: at,
  };
  await trx<DefinitionVersionRow>('radar_definition_versions').insert(row);
  if (text !== null) {
    // What an unreadable file said last is this radar no more.
    await trx('radars')
      .where({ id: radarId })
      .update({ definition: text, definition_version: digest, file: '' });
  }
  return versionOfRow(row);
}

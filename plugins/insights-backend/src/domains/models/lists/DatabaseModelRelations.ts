import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import type { ListedModel } from './ModelListsStore';
import type { ModelRow } from './modelRow';

type Schemas = components['schemas'];

interface EntityRow {
  model_id: string;
  entity_ref: string;
  /** SQLite has no truth values. */
  is_model: boolean | number;
}

/** What other tables hold of some models, with a statement for each table. */
export async function relatedOf(
  knex: Knex,
  rows: readonly ModelRow[],
): Promise<ListedModel[]> {
  const ids = rows.map(({ id }) => id);
  const [aliases, entities, statuses] = await Promise.all([
    aliasesOf(knex, ids),
    entitiesOf(knex, ids),
    latestStatusesOf(knex, ids),
  ]);
  return rows.map(row => ({
    row,
    aliases: aliases.get(row.id) ?? [],
    entities: entities.get(row.id) ?? [],
    latestStatus: statuses.get(row.id)?.[0],
  }));
}

async function aliasesOf(knex: Knex, ids: readonly string[]) {
  const rows = await knex('model_aliases')
    .select<
      { model_id: string; alias: string; version: string; moved_at: string }[]
    >('model_id', 'alias', 'version', 'moved_at')
    .whereIn('model_id', ids)
    .orderBy('alias');
  return grouped(rows, ({ alias, version, moved_at: movedAt }) => ({
    ...{ alias, version, movedAt },
  }));
}

async function entitiesOf(knex: Knex, ids: readonly string[]) {
  const rows = await knex('models')
    .join('model_entities', {
      'model_entities.registry': 'models.registry',
      'model_entities.name': 'models.name',
    })
    .select<EntityRow[]>({
      model_id: 'models.id',
      entity_ref: 'model_entities.entity_ref',
      is_model: 'model_entities.is_model',
    })
    .whereIn('models.id', ids)
    .orderBy('model_entities.entity_ref');
  return grouped(rows, row => ({
    ref: row.entity_ref,
    isModel: Boolean(row.is_model),
  }));
}

async function latestStatusesOf(knex: Knex, ids: readonly string[]) {
  const rows = await knex('models')
    .join('model_versions', {
      'model_versions.model_id': 'models.id',
      'model_versions.version': 'models.latest_version',
    })
    .select<{ model_id: string; status: Schemas['ModelVersionStatus'] }[]>({
      model_id: 'models.id',
      status: 'model_versions.status',
    })
    .whereIn('models.id', ids);
  return grouped(rows, row => row.status);
}

function grouped<Row extends { model_id: string }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.model_id) ?? [];
    group.push(valueOf(row));
    groups.set(row.model_id, group);
  }
  return groups;
}

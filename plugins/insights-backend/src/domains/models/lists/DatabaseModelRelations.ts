import type { Knex } from 'knex';
import { openDeprecationsOf } from '../deprecations';
import type { ListedModel, RelatedVersion } from './ModelListsStore';
import type { ModelRow, VersionRow as WholeVersionRow } from './modelRow';

type VersionRow = { model_id: string } & Pick<
  WholeVersionRow,
  'status' | 'ordinal' | 'created_at' | 'gone_since'
>;

interface EntityRow {
  model_id: string;
  entity_ref: string;
  /** SQLite has no truth values. */
  is_model: boolean | number;
  through: string | null;
}

/** What other tables hold of some models, with a statement for each table. */
export async function relatedOf<Row extends ModelRow>(
  knex: Knex,
  rows: readonly Row[],
): Promise<ListedModel<Row>[]> {
  const ids = rows.map(({ id }) => id);
  const [aliases, entities, latest, judged, deprecations] = await Promise.all([
    aliasesOf(knex, ids),
    entitiesOf(knex, ids),
    versionsOf(knex, ids, 'latest_version'),
    versionsOf(knex, ids, 'judged_version'),
    openDeprecationsOf(knex, ids),
  ]);
  return rows.map(row => ({
    row,
    aliases: aliases.get(row.id) ?? [],
    entities: entities.get(row.id) ?? [],
    latest: latest.get(row.id)?.[0],
    judged: judged.get(row.id)?.[0],
    deprecation: deprecations
      .get(row.id)
      ?.find(({ version }) => version === null),
    judgedDeprecation: deprecations
      .get(row.id)
      ?.find(
        ({ version }) => version !== null && version === row.judged_version,
      ),
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
      through: 'model_entities.through',
    })
    .whereIn('models.id', ids)
    .orderBy('model_entities.entity_ref');
  return grouped(rows, row => ({
    ref: row.entity_ref,
    isTied: row.through === null,
    isModel: Boolean(row.is_model),
  }));
}

/** The versions that a column of the models names. */
async function versionsOf(
  knex: Knex,
  ids: readonly string[],
  column: 'latest_version' | 'judged_version',
) {
  const rows = await knex('models')
    .join('model_versions', {
      'model_versions.model_id': 'models.id',
      'model_versions.version': `models.${column}`,
    })
    .select<VersionRow[]>({
      model_id: 'models.id',
      status: 'model_versions.status',
      ordinal: 'model_versions.ordinal',
      created_at: 'model_versions.created_at',
      gone_since: 'model_versions.gone_since',
    })
    .whereIn('models.id', ids);
  return grouped(
    rows,
    (row): RelatedVersion => ({
      status: row.status,
      ordinal: Number(row.ordinal),
      createdAt: row.created_at,
      goneSince: row.gone_since,
    }),
  );
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

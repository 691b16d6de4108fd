import type { Knex } from 'knex';
import { openDeprecationsOf } from '../deprecations';
import type { ModelFacts, TiedEntity } from '../model/summary/ModelSummary';
import type { ClaimedRow } from './claimedRow';
import type { ClaimedModel } from './SummariesStore';

interface LatestVersionRow {
  id: string;
  version: string;
  createdAt: string | null;
}

/** What other tables know of some models, with a statement for each table. */
export async function factsOf(
  knex: Knex,
  rows: readonly ClaimedRow[],
): Promise<ClaimedModel[]> {
  const ids = rows.map(({ id }) => id);
  const [...[aliases, deprecations, promotions, entities, counts, latest]] =
    await Promise.all([
      aliasesOf(knex, ids),
      openDeprecationsOf(knex, ids),
      promotionsOf(knex, ids),
      entitiesOf(knex, ids),
      versionCountsOf(knex, ids),
      latestVersionsOf(knex, ids),
    ]);
  return rows.map(({ id, registry, name, gone_since: goneSince }) => ({
    ...{ modelId: id, registry, name },
    facts: {
      goneSince,
      aliases: aliases.get(id) ?? [],
      deprecations: (deprecations.get(id) ?? []).map(({ version, endsOn }) => ({
        version,
        endsOn,
      })),
      waitingPromotions: promotions.get(id) ?? [],
      entities: entities.get(id) ?? [],
      versionCount: counts.get(id)?.[0] ?? 0,
      latestVersion: latest.get(id)?.[0] ?? null,
    },
  }));
}

async function aliasesOf(knex: Knex, ids: readonly string[]) {
  const rows = await knex('model_aliases')
    .leftJoin('model_versions', join =>
      join
        .on('model_versions.model_id', 'model_aliases.model_id')
        .andOn('model_versions.version', 'model_aliases.version'),
    )
    .select<({ id: string } & ModelFacts['aliases'][number])[]>({
      id: 'model_aliases.model_id',
      alias: 'model_aliases.alias',
      version: 'model_aliases.version',
      status: 'model_versions.status',
    })
    .whereIn('model_aliases.model_id', ids)
    .orderBy('model_aliases.alias');
  return byId(rows, ({ alias, version, status }) => {
    return { alias, version, status };
  });
}

async function promotionsOf(knex: Knex, ids: readonly string[]) {
  const rows = await knex('model_promotions')
    .select<{ id: string; alias: string; version: string | null }[]>({
      id: 'model_id',
      alias: 'alias',
      version: 'to_version',
    })
    .whereIn('model_id', ids)
    .where({ state: 'waiting' })
    .orderBy(['requested_at', 'model_promotions.id']);
  return byId(rows, ({ alias, version: toVersion }) => ({ alias, toVersion }));
}

async function entitiesOf(knex: Knex, ids: readonly string[]) {
  const rows = await knex('models')
    .join('model_entities', {
      'model_entities.registry': 'models.registry',
      'model_entities.name': 'models.name',
    })
    .select<
      {
        id: string;
        ref: string;
        /** SQLite knows no booleans. */
        model: boolean | number;
      }[]
    >({
      id: 'models.id',
      ref: 'model_entities.entity_ref',
      model: 'model_entities.is_model',
    })
    .whereIn('models.id', ids)
    .orderBy('model_entities.entity_ref');
  return byId(rows, ({ ref, model }): TiedEntity => {
    return { entityRef: ref, isModel: Boolean(model) };
  });
}

async function versionCountsOf(knex: Knex, ids: readonly string[]) {
  const rows: { id: string; count: number | string }[] = await knex(
    'model_versions',
  )
    .select({ id: 'model_id' })
    .count({ count: '*' })
    .whereIn('model_id', [...ids])
    .whereNull('gone_since')
    .groupBy('model_id');
  return byId(rows, ({ count }) => Number(count));
}

async function latestVersionsOf(knex: Knex, ids: readonly string[]) {
  const rows: LatestVersionRow[] = await latestVersionsQuery(knex, ids);
  return byId(rows, ({ version, createdAt }) => ({ version, createdAt }));
}

/** Of each model the version made last that is not gone. */
export function latestVersionsQuery(
  knex: Knex,
  ids: readonly string[],
): Knex.QueryBuilder {
  const latest = knex('model_versions as last')
    .select('last.id')
    .whereRaw('last.model_id = models.id')
    .whereNull('last.gone_since')
    .orderBy([
      { column: 'last.ordinal', order: 'desc' },
      { column: 'last.id', order: 'desc' },
    ])
    .limit(1);
  return knex('models')
    .join('model_versions', 'model_versions.model_id', 'models.id')
    .whereRaw('model_versions.id = ?', [latest])
    .whereIn('models.id', [...ids])
    .select({
      id: 'models.id',
      version: 'model_versions.version',
      createdAt: 'model_versions.created_at',
    });
}

function byId<Row extends { readonly id: string }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(valueOf(row));
    else groups.set(row.id, [valueOf(row)]);
  }
  return groups;
}

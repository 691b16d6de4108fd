import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { isSqlite } from '../../../../platform/database';
import { upsertRows, type Cell } from '../../../../platform/upsertRows';
import { CALM_RANK } from '../../model/attention';
import { measuredText } from '../../model/record/measuredText';
import { writeModelAttention } from '../DatabaseModelAttention';
import type { KeptModel, KeptVersion } from './KeptModel';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  models: ['id'],
  model_versions: ['id'],
  model_version_metrics: ['model_id', 'version'],
  model_aliases: ['model_id', 'alias'],
  model_entities: ['registry', 'name', 'entity_ref'],
};

const SEEN = '2026-11-20T00:00:00.000Z';

/** Writes models as the ingest and the summaries leave them. */
export async function keepModels(
  knex: Knex,
  models: readonly KeptModel[],
): Promise<void> {
  const withIds = models.map(model => ({ ...model, id: randomUUID() }));
  await knex.transaction(async trx => {
    await insert(
      trx,
      'models',
      withIds.map(model => modelRow(trx, model)),
    );
    const rows = withIds.flatMap(({ id, versions = [] }) =>
      versions.map((version, place) => versionRow(id, version, place)),
    );
    await insert(trx, 'model_versions', rows);
    await insert(
      trx,
      'model_version_metrics',
      rows.map(({ model_id, version, record }) => ({
        ...{ model_id, version, measured: measuredText(record) },
      })),
    );
    await insert(
      trx,
      'model_aliases',
      withIds.flatMap(({ id, aliases = {} }) =>
        Object.entries(aliases).map(([alias, version]) => ({
          ...{ model_id: id, alias, version, moved_at: SEEN },
        })),
      ),
    );
    await insert(
      trx,
      'model_entities',
      withIds.flatMap(({ name, registry = 'mlflow', entities = [] }) =>
        entities.map(ref => ({
          ...{ registry, name, entity_ref: ref, title: ref, owner: null },
          is_model: no(knex),
        })),
      ),
    );
    await writeModelAttention(
      trx,
      withIds.map(({ id, attention = [] }) => ({ modelId: id, attention })),
    );
  });
}

function modelRow(knex: Knex, model: KeptModel & { readonly id: string }) {
  const { versions = [], attention = [], tags = {} } = model;
  const present = versions.filter(({ goneSince }) => !goneSince);
  const latest = present.at(-1);
  return {
    ...{ id: model.id, registry: model.registry ?? 'mlflow' },
    ...{ name: model.name, title: model.title ?? null },
    description: model.description ?? null,
    tags: JSON.stringify(tags),
    owner: model.owner ?? null,
    task: model.task ?? null,
    licence: model.licence ?? null,
    risk_tier: model.riskTier ?? null,
    first_seen_at: SEEN,
    gone_since: model.goneSince ?? null,
    seen_pass: SEEN,
    is_example: no(knex),
    judged_version: latest?.version ?? null,
    latest_version: latest?.version ?? null,
    latest_version_at: latest?.createdAt ?? null,
    version_count: present.length,
    completeness: model.completeness ?? null,
    completeness_profile:
      model.completeness === undefined ? null : 'hugging-face',
    attention_rank: model.rank ?? CALM_RANK,
    attention: JSON.stringify(attention),
    search: `${model.name} ${model.search ?? ''}`.toLowerCase(),
    card_revision: 0,
  };
}

/** SQLite has no truth values; PostgreSQL reads a text as one. */
function no(knex: Knex): Cell {
  return isSqlite(knex) ? 0 : 'false';
}

function versionRow(modelId: string, version: KeptVersion, place: number) {
  return {
    ...{ id: randomUUID(), model_id: modelId, version: version.version },
    ordinal: version.ordinal ?? place + 1,
    created_at: version.createdAt ?? null,
    status: version.status ?? 'ready',
    gone_since: version.goneSince ?? null,
    seen_pass: SEEN,
    digest: `sha256:${'0'.repeat(64)}`,
    record: JSON.stringify({ metrics: [], ...version.record }),
  };
}

async function insert(
  knex: Knex,
  table: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]);
  await upsertRows(knex, {
    ...{ table, columns, key: KEYS[table] },
    rows: rows.map(row => columns.map(column => row[column])),
  });
}

import type { Knex } from 'knex';
import type { ModelKey } from '../model/record/ModelKey';
import {
  entityOfRow,
  MODEL_COLUMNS,
  modelOfRow,
  saidOfRow,
  textOfRow,
  versionOfRow,
  WHOLE_MODEL,
  type CardTextRow,
  type EntityRow,
  type ModelRow,
  type StatementRow,
  type VersionRow,
} from './cardRows';
import type {
  CardSourcesStore,
  StoredCardSources,
  StoredModel,
} from './StoredCardSources';

const VERSION_COLUMNS = [
  ...['version', 'status', 'created_at', 'updated_at', 'gone_since', 'record'],
];

const ENTITY_COLUMNS = [
  ...['entity_ref', 'owner', 'contact', 'lifecycle', 'is_model', 'seen_at'],
];

/** Entities that stand for one model; more of them are a mistake. */
const MOST_ENTITIES = 20;

/** Reads the sources of cards from SQLite or PostgreSQL. */
export class DatabaseCardSources implements CardSourcesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async findModel({ registry, name }: ModelKey) {
    return this.#model({ registry, name });
  }

  async getModel(modelId: string) {
    return this.#model({ id: modelId });
  }

  async sourcesOf(
    model: StoredModel,
    version: string | null,
  ): Promise<StoredCardSources | undefined> {
    const row = await findVersion(this.#knex, model.id, version);
    if (!row && version !== null) return undefined;
    const scopes = row ? [row.version, WHOLE_MODEL] : [WHOLE_MODEL];
    const [texts, said, entities] = await Promise.all([
      textsQuery(this.#knex, model.id, scopes),
      statementsQuery(this.#knex, model.id, scopes),
      entitiesOf(this.#knex, model),
    ]);
    const parts = [
      ...[row?.record ?? '', model.description ?? ''],
      ...texts.map(({ text }) => text),
      ...said.map(({ statement }) => statement),
    ];
    return {
      model,
      version: row ? versionOfRow(row) : null,
      texts: texts.map(textOfRow),
      said: said.map(saidOfRow),
      entities: entities.map(entityOfRow),
      characters: parts.reduce((sum, { length }) => sum + length, 0),
    };
  }

  async #model(
    where: { readonly id: string } | ModelKey,
  ): Promise<StoredModel | undefined> {
    const row: ModelRow | undefined = await this.#knex('models')
      .where(where)
      .first(...MODEL_COLUMNS);
    return row && modelOfRow(row);
  }
}

/** A version of a model, or the latest one: the last of those that are not gone, else the last. */
async function findVersion(
  knex: Knex,
  modelId: string,
  version: string | null,
): Promise<VersionRow | undefined> {
  const first = (query: Knex.QueryBuilder): Promise<VersionRow | undefined> =>
    query.first(...VERSION_COLUMNS);
  const versions = () => versionsQuery(knex, modelId);
  if (version !== null) return first(versions().where({ version }));
  const latest = await first(versions().whereNull('gone_since'));
  return latest ?? first(versions());
}

/** Versions of a model, the latest first. */
export function versionsQuery(knex: Knex, modelId: string): Knex.QueryBuilder {
  return knex('model_versions')
    .where({ model_id: modelId })
    .orderBy([
      { column: 'ordinal', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
}

/** Texts of cards of a model and its version. */
export function textsQuery(
  knex: Knex,
  modelId: string,
  versions: readonly string[],
): Knex.QueryBuilder<CardTextRow, CardTextRow[]> {
  return knex('model_card_texts')
    .where({ model_id: modelId })
    .whereIn('version', [...versions])
    .select<CardTextRow[]>(
      ...['version', 'source', 'format', 'text', 'by', 'at', 'link'],
    );
}

/** What people said of a model and its version, and nobody took back. */
export function statementsQuery(
  knex: Knex,
  modelId: string,
  versions: readonly string[],
): Knex.QueryBuilder<StatementRow, StatementRow[]> {
  return knex('model_card_statements')
    .where({ model_id: modelId })
    .whereIn('version', [...versions])
    .select<StatementRow[]>('version', 'pointer', 'at', 'by', 'statement');
}

/** Entities that stand for a model, and where none of them has an owner, those that use it, one of each owner. */
async function entitiesOf(
  knex: Knex,
  model: StoredModel,
): Promise<EntityRow[]> {
  const models = await modelEntitiesQuery(knex, model);
  if (models.some(({ owner }) => owner !== null)) return models;
  return [...models, ...(await usersQuery(knex, model))];
}

/** Entities that stand for a model. */
export function modelEntitiesQuery(
  knex: Knex,
  { registry, name }: ModelKey,
): Knex.QueryBuilder<EntityRow, EntityRow[]> {
  return knex('model_entities')
    .where({ registry, name, is_model: true })
    .orderBy('entity_ref')
    .limit(MOST_ENTITIES)
    .select<EntityRow[]>(...ENTITY_COLUMNS);
}

/** The first entity that uses a model of each of two owners: with a second one nobody can tell whose the model is. */
export function usersQuery(
  knex: Knex,
  { registry, name }: ModelKey,
): Knex.QueryBuilder<EntityRow, EntityRow[]> {
  return knex('model_entities')
    .whereIn(
      ['registry', 'name', 'entity_ref'],
      knex('model_entities')
        .where({ registry, name, is_model: false })
        .whereNotNull('owner')
        .groupBy(['registry', 'name', 'owner'])
        .limit(2)
        .select('registry', 'name', knex.raw('min(entity_ref)')),
    )
    .orderBy('entity_ref')
    .select<EntityRow[]>(...ENTITY_COLUMNS);
}

import type { Knex } from 'knex';
import type { ModelKey } from '../model/record/ModelKey';
import {
  editOfRow,
  MODEL_COLUMNS,
  modelOfRow,
  textOfRow,
  versionOfRow,
  WHOLE_MODEL,
  type CardEditRow,
  type CardTextRow,
  type ModelRow,
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
    const [texts, edits] = await Promise.all([
      textsQuery(this.#knex, model.id, scopes),
      editsQuery(this.#knex, model.id, scopes),
    ]);
    const parts = [
      ...[row?.record ?? '', model.description ?? ''],
      ...texts.map(({ text }) => text),
      ...edits.map(({ statements }) => statements),
    ];
    return {
      model,
      version: row ? versionOfRow(row) : null,
      texts: texts.map(textOfRow),
      edits: edits.map(editOfRow),
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

/** What people said of a model and its version. */
export function editsQuery(
  knex: Knex,
  modelId: string,
  versions: readonly string[],
): Knex.QueryBuilder<CardEditRow, CardEditRow[]> {
  return knex('model_card_edits')
    .where({ model_id: modelId })
    .whereIn('version', [...versions])
    .select<CardEditRow[]>('version', 'revision', 'at', 'by', 'statements');
}

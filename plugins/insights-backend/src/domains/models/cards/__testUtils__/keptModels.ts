import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { CollectedCard } from '@almanac/backstage-plugin-insights-node';
import { digestOf } from '../../../../platform/digest';
import type { VersionRecord } from '../../model/record/VersionRecord';
import { WHOLE_MODEL } from '../cardRows';

const SEEN = {
  seen_pass: '2026-11-26T12:00:00.000Z',
  gone_since: null,
};

/** What a test says of a model; the rest is made up. */
export interface GivenModel {
  readonly registry?: string;
  readonly name?: string;
  readonly description?: string | null;
  readonly tags?: Readonly<Record<string, string>>;
  readonly owner?: string | null;
  readonly updatedAt?: string | null;
}

/** Puts a model into the database, as a registry would have brought it; gives its id. */
export async function keepModel(
  knex: Knex,
  given: GivenModel = {},
): Promise<string> {
  const id = randomUUID();
  const { registry = 'mlflow', name = 'churn', description = null } = given;
  await knex('models').insert({
    ...{ id, registry, name, description, ...SEEN },
    tags: JSON.stringify(given.tags ?? {}),
    link: `https://mlflow.example/models/${encodeURIComponent(name)}`,
    registry_owner: given.owner ?? null,
    created_at: '2026-01-01T00:00:00.000Z',
    updated_at: given.updatedAt ?? '2026-03-01T00:00:00.000Z',
    first_seen_at: '2026-11-26T12:00:00.000Z',
    is_example: false,
    version_count: 0,
    attention_rank: 0,
    attention: '[]',
    search: '',
    card_revision: 0,
    summarised_by: null,
  });
  return id;
}

/** What a test says of a version; the rest is made up. */
export interface GivenVersion extends Partial<VersionRecord> {
  readonly version?: string;
  readonly ordinal?: number;
  readonly status?: 'ready' | 'pending' | 'failed';
  readonly goneSince?: string | null;
  readonly createdAt?: string | null;
}

/** Puts a version of a model into the database. */
export async function keepVersion(
  knex: Knex,
  modelId: string,
  given: GivenVersion = {},
): Promise<void> {
  const {
    version = '1',
    ordinal = Number(version),
    status = 'ready',
    goneSince = null,
    createdAt = '2026-02-01T00:00:00.000Z',
    metrics = [],
    ...others
  } = given;
  const record = JSON.stringify({ metrics, ...others });
  await knex('model_versions').insert({
    ...{ id: randomUUID(), model_id: modelId, version, ordinal, status },
    ...SEEN,
    ...{ created_at: createdAt, updated_at: createdAt },
    ...{ gone_since: goneSince, record, digest: digestOf(record) },
  });
}

/** Puts a text of a card into the database. */
export async function keepText(
  knex: Knex,
  modelId: string,
  text: string,
  given: Partial<CollectedCard> & { readonly version?: string } = {},
): Promise<void> {
  const { version = WHOLE_MODEL, source = 'README.md', by = 'human' } = given;
  const { format = 'hugging-face', at = null, link = null } = given;
  await knex('model_card_texts').insert({
    ...{ id: randomUUID(), model_id: modelId, version, source, format, text },
    ...{ by, at, link, digest: digestOf(text), from_collector: 'mlflow' },
  });
}

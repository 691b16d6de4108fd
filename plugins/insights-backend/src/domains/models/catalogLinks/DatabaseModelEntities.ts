import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { ModelKey } from '../model/record/ModelKey';
import type { LinkedEntity } from './LinkedEntity';
import type { ModelEntitiesStore } from './ModelEntitiesStore';

/** Longest title, reference and address that are kept. */
const LONGEST = 300;
/** Longest lifecycle that is kept. */
const LONGEST_LIFECYCLE = 63;
/** A statement of SQLite takes no more than 500 rows. */
const ROWS_AT_ONCE = 100;

/** A row of the table `model_entities`. SQLite gives 0 and 1. */
interface EntityRow {
  readonly registry: string;
  readonly name: string;
  readonly entity_ref: string;
  readonly title: string;
  readonly owner: string | null;
  readonly is_model: boolean | number;
  readonly contact: string | null;
  readonly lifecycle: string | null;
  readonly seen_at: string | null;
  readonly through: string | null;
}

const COLUMNS = [
  ...['registry', 'name', 'entity_ref', 'title', 'owner', 'is_model'],
  ...['contact', 'lifecycle', 'seen_at', 'through'],
] as const;

/** Entities of models in SQLite or PostgreSQL. */
export class DatabaseModelEntities implements ModelEntitiesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async replace(
    links: readonly LinkedEntity[],
    now: Date,
  ): Promise<readonly ModelKey[]> {
    const wanted = new Map(
      links
        .map(shortened)
        .filter(({ entityRef, through }) =>
          [entityRef, through ?? ''].every(ref => ref.length <= LONGEST),
        )
        .map(link => [keyOf(link), link]),
    );
    return this.#knex.transaction(async trx => {
      const rows = await trx('model_entities').select<EntityRow[]>(...COLUMNS);
      const known = new Map(rows.map(linkOf).map(link => [keyOf(link), link]));
      const gone = [...known].filter(([key]) => !wanted.has(key));
      const changed = [...wanted].filter(
        ([key, link]) => !isSame(link, known.get(key)),
      );
      const touched = [...gone, ...changed].map(([, link]) => link);
      if (touched.length === 0) return [];
      await remove(
        trx,
        gone.map(([, link]) => link),
      );
      await write(
        trx,
        changed.map(([, link]) => link),
        now.toISOString(),
      );
      const models = modelsOf(touched);
      await summariseAnew(trx, models);
      return models;
    });
  }

  async findOf({ registry, name }: ModelKey): Promise<readonly LinkedEntity[]> {
    const rows = await this.#knex('model_entities')
      .where({ registry, name })
      .orderBy('entity_ref')
      .select<EntityRow[]>(...COLUMNS);
    return rows.map(linkOf);
  }

  async hasModel({ registry, name }: ModelKey): Promise<boolean> {
    const row = await this.#knex('models')
      .where({ registry, name })
      .first('id');
    return row !== undefined;
  }
}

async function remove(
  trx: Knex.Transaction,
  links: readonly LinkedEntity[],
): Promise<void> {
  for (const portion of inPortions(links, ROWS_AT_ONCE)) {
    await trx('model_entities')
      .whereIn(
        ['registry', 'name', 'entity_ref'],
        portion.map(({ registry, name, entityRef }) => [
          registry,
          name,
          entityRef,
        ]),
      )
      .delete();
  }
}

async function write(
  trx: Knex.Transaction,
  links: readonly LinkedEntity[],
  seenAt: string,
): Promise<void> {
  for (const portion of inPortions(links, ROWS_AT_ONCE)) {
    await trx<EntityRow>('model_entities')
      .insert(
        portion.map(({ entityRef, isModel, ...link }) => ({
          ...link,
          entity_ref: entityRef,
          is_model: isModel,
          seen_at: seenAt,
        })),
      )
      .onConflict(['registry', 'name', 'entity_ref'])
      .merge();
  }
}

/** What lists show of these models depends on their entities. */
async function summariseAnew(
  trx: Knex.Transaction,
  models: readonly ModelKey[],
): Promise<void> {
  for (const portion of inPortions(models, ROWS_AT_ONCE)) {
    await trx('models')
      .whereIn(
        ['registry', 'name'],
        portion.map(({ registry, name }) => [registry, name]),
      )
      .update({ summarised_by: null });
  }
}

function linkOf(row: EntityRow): LinkedEntity {
  const { registry, name, title, owner, contact, lifecycle, through } = row;
  return {
    ...{ registry, name, title, owner, contact, lifecycle, through },
    entityRef: row.entity_ref,
    isModel: Boolean(row.is_model),
  };
}

function shortened(link: LinkedEntity): LinkedEntity {
  const { title, owner, contact, lifecycle } = link;
  return {
    ...link,
    title: title.slice(0, LONGEST),
    owner: fitting(owner, LONGEST),
    contact: fitting(contact, LONGEST),
    lifecycle: fitting(lifecycle, LONGEST_LIFECYCLE),
  };
}

/** What is cut off is another address. */
function fitting(text: string | null, longest: number): string | null {
  return text === null || text.length > longest ? null : text;
}

function keyOf({ registry, name, entityRef }: LinkedEntity): string {
  return JSON.stringify([registry, name, entityRef]);
}

function isSame(one: LinkedEntity, other: LinkedEntity | undefined): boolean {
  return (
    other !== undefined &&
    one.title === other.title &&
    one.owner === other.owner &&
    one.contact === other.contact &&
    one.lifecycle === other.lifecycle &&
    one.isModel === other.isModel &&
    one.through === other.through
  );
}

function modelsOf(links: readonly LinkedEntity[]): ModelKey[] {
  const models = new Map(
    links.map(({ registry, name }) => [
      JSON.stringify([registry, name]),
      { registry, name },
    ]),
  );
  return [...models.values()];
}

import type { Knex } from 'knex';
import { inPortions } from '../../platform/inPortions';
import type { WriteFence } from '../../platform/WriteFence';
import type {
  NamedTopic,
  TouchedEntity,
  TouchedTopic,
  TouchingTopic,
} from './model/TouchedTopic';
import type { TopicEntitiesStore } from './TopicEntitiesStore';

/** A row of the table `topic_entities`. */
interface Row {
  readonly source: string;
  readonly topic_id: string;
  readonly entity_ref: string;
}

/** Longest reference that is kept; what is longer is none that the catalog can have. */
const LONGEST_REF = 255;
/** A statement of SQLite takes no more than 500 rows. */
const ROWS_AT_ONCE = 300;

/** What topics touch, in SQLite or PostgreSQL. */
export class DatabaseTopicEntities implements TopicEntitiesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  replace(
    source: string,
    topics: readonly TouchedTopic[],
    fence?: WriteFence,
  ): Promise<void> {
    const ids = topics.map(({ topicId }) => topicId);
    return this.#knex.transaction(async trx => {
      await fence?.(trx);
      const known: Row[] = [];
      for (const portion of inPortions(ids, ROWS_AT_ONCE)) {
        known.push(
          ...(await trx<Row>('topic_entities')
            .where({ source })
            .whereIn('topic_id', [...portion])),
        );
      }
      await exchange(trx, known, rowsOf(source, topics));
    });
  }

  replaceAll(source: string, topics: readonly TouchedTopic[]): Promise<void> {
    return this.#knex.transaction(async trx => {
      const known = await trx<Row>('topic_entities').where({ source });
      await exchange(trx, known, rowsOf(source, topics));
    });
  }

  async touchedBy(
    topicId: string,
    limit: number,
  ): Promise<readonly TouchedEntity[]> {
    const refs = this.#knex<Row>('topic_entities')
      .where({ topic_id: topicId })
      .distinct('entity_ref')
      .orderBy('entity_ref')
      .limit(limit);
    const rows = await this.#knex<Row>('topic_entities')
      .where({ topic_id: topicId })
      .whereIn('entity_ref', refs)
      .orderBy(['entity_ref', 'source']);
    return sourcesBy(rows, 'entity_ref').map(([entityRef, sources]) => ({
      ...{ entityRef, sources },
    }));
  }

  async touchedByAny(
    topicIds: readonly string[],
    limit: number,
  ): Promise<readonly TouchingTopic[]> {
    const found: TouchingTopic[] = [];
    for (const portion of inPortions(topicIds)) {
      const rows: Pick<Row, 'topic_id' | 'entity_ref'>[] =
        await this.#knex<Row>('topic_entities')
          .whereIn('topic_id', [...portion])
          .distinct('topic_id', 'entity_ref')
          .limit(limit - found.length);
      for (const { topic_id: topicId, entity_ref: entityRef } of rows) {
        found.push({ topicId, entityRef });
      }
      if (found.length >= limit) break;
    }
    return found;
  }

  async topicsOf(
    entityRef: string,
    limit: number,
  ): Promise<readonly NamedTopic[]> {
    const ids = this.#knex<Row>('topic_entities')
      .where({ entity_ref: entityRef })
      .distinct('topic_id')
      .orderBy('topic_id')
      .limit(limit);
    const rows = await this.#knex<Row>('topic_entities')
      .where({ entity_ref: entityRef })
      .whereIn('topic_id', ids)
      .orderBy(['topic_id', 'source']);
    return sourcesBy(rows, 'topic_id').map(([topicId, sources]) => ({
      ...{ topicId, sources },
    }));
  }
}

/** Who says so, by a column of the rows and in their order. */
function sourcesBy(
  rows: readonly Row[],
  column: 'topic_id' | 'entity_ref',
): [string, string[]][] {
  const sources = new Map<string, string[]>();
  for (const row of rows) {
    const known = sources.get(row[column]);
    if (known) known.push(row.source);
    else sources.set(row[column], [row.source]);
  }
  return [...sources];
}

/** Writes only what differs: what is there already stays, so that two replicas at once do the same. */
async function exchange(
  trx: Knex.Transaction,
  known: readonly Row[],
  wanted: ReadonlyMap<string, Row>,
): Promise<void> {
  const gone = known.filter(row => !wanted.has(keyOf(row)));
  for (const portion of inPortions(gone, ROWS_AT_ONCE)) {
    await trx<Row>('topic_entities')
      .whereIn(
        ['source', 'topic_id', 'entity_ref'],
        portion.map(row => [row.source, row.topic_id, row.entity_ref]),
      )
      .delete();
  }
  const there = new Set(known.map(keyOf));
  const fresh = [...wanted.values()].filter(row => !there.has(keyOf(row)));
  for (const portion of inPortions(fresh, ROWS_AT_ONCE)) {
    await trx<Row>('topic_entities')
      .insert([...portion])
      .onConflict(['source', 'topic_id', 'entity_ref'])
      .ignore();
  }
}

function rowsOf(
  source: string,
  topics: readonly TouchedTopic[],
): ReadonlyMap<string, Row> {
  const rows = topics.flatMap(({ topicId, entityRefs }) =>
    entityRefs
      .filter(({ length }) => length <= LONGEST_REF)
      .map(ref => ({ source, topic_id: topicId, entity_ref: ref })),
  );
  return new Map(rows.map(row => [keyOf(row), row]));
}

function keyOf({ source, topic_id: topicId, entity_ref: ref }: Row): string {
  return JSON.stringify([source, topicId, ref]);
}

import type { Knex } from 'knex';
import type { SignalRow, TopicRow } from './DatabaseRows';
import type { DefinitionsStore, Stored } from './DefinitionsStore';
import { inPortions } from '../../platform/inPortions';
import { wordMatch } from './databaseWordMatch';
import { searchWords } from './model/searchText';
import type { Signal, Topic } from './model/Signal';
import type { Page, TopicPosition } from './SignalsService';

/** Reads signals and topics from SQLite or PostgreSQL. */
export class DatabaseDefinitionsStore implements DefinitionsStore {
  constructor(private readonly knex: Knex) {}

  async findSignal(id: string): Promise<Stored<Signal> | undefined> {
    const row = await this.knex<SignalRow>('signals').where({ id }).first();
    return row && { item: signalOfRow(row), digest: row.digest };
  }

  async findTopics(
    ids: readonly string[],
  ): Promise<Map<string, Stored<Topic>>> {
    const found = new Map<string, Stored<Topic>>();
    for (const portion of inPortions(ids)) {
      const rows = await this.knex<TopicRow>('topics').whereIn('id', portion);
      for (const topic of await this.withTags(rows)) {
        const digest = rows.find(({ id }) => id === topic.id)?.digest ?? '';
        found.set(topic.id, { item: topic, digest });
      }
    }
    return found;
  }

  async listSignals(query: {
    limit: number;
    after?: string;
  }): Promise<Page<Signal, string>> {
    const rows = await this.knex<SignalRow>('signals')
      .where('id', '>', query.after ?? '')
      .orderBy('id')
      .limit(query.limit + 1);
    return pageOf(rows.map(signalOfRow), query.limit, ({ id }) => id);
  }

  async listSignalsOfTopic(topicId: string): Promise<Signal[]> {
    const rows = await this.knex<SignalRow>('signals')
      .whereIn(
        'id',
        this.knex('subjects').where({ topic_id: topicId }).select('signal_id'),
      )
      .orderBy('id');
    return rows.map(signalOfRow);
  }

  async listTopics(query: {
    q?: string;
    tag?: string;
    limit: number;
    after?: TopicPosition;
  }): Promise<Page<Topic, TopicPosition>> {
    const rows = await topicListQuery(this.knex, query);
    const sortTitles = new Map(rows.map(row => [row.id, row.sort_title]));
    return pageOf(await this.withTags(rows), query.limit, ({ id }) => ({
      sortTitle: sortTitles.get(id) ?? '',
      id,
    }));
  }

  async listTopicsByTags(query: {
    tags?: readonly string[];
    signalId?: string;
    limit: number;
    after?: string;
  }): Promise<Page<Topic, string>> {
    const rows = await topicsByTagsQuery(this.knex, query);
    return pageOf(await this.withTags(rows), query.limit, ({ id }) => id);
  }

  private async withTags(rows: readonly TopicRow[]): Promise<Topic[]> {
    const tags = new Map<string, string[]>();
    for (const portion of inPortions(rows)) {
      const found = await this.knex<{ topic_id: string; tag: string }>(
        'topic_tags',
      )
        .whereIn(
          'topic_id',
          portion.map(({ id }) => id),
        )
        .orderBy(['topic_id', 'tag']);
      for (const { topic_id, tag } of found) {
        tags.set(topic_id, [...(tags.get(topic_id) ?? []), tag]);
      }
    }
    return rows.map(row => topicOfRow(row, tags.get(row.id) ?? []));
  }
}

/** One page of topics by title, and one more row that tells whether there is a next page. */
export function topicListQuery(
  knex: Knex,
  {
    q,
    tag,
    limit,
    after,
  }: { q?: string; tag?: string; limit: number; after?: TopicPosition },
): Knex.QueryBuilder<TopicRow, TopicRow[]> {
  // By a tag, the list is read in the order of the tag's index; else in that of the topics'.
  const [order, id] =
    tag === undefined
      ? ['topics.sort_title', 'topics.id']
      : ['topic_tags.sort_title', 'topic_tags.topic_id'];
  const query = knex<TopicRow>('topics')
    .select<TopicRow[]>('topics.*')
    .orderBy([order, id])
    .limit(limit + 1);
  if (tag !== undefined) {
    query
      .join('topic_tags', 'topic_tags.topic_id', 'topics.id')
      .where('topic_tags.tag', tag);
  }
  if (after) {
    query.whereRaw('(??, ??) > (?, ?)', [order, id, after.sortTitle, after.id]);
  }
  for (const word of searchWords(q ?? '')) {
    query.whereRaw(
      ...wordMatch({ text: 'topics.search_text', id: 'topics.id' }, word),
    );
  }
  return query;
}

/** One page of topics that have one of the tags, where these are given, by id. */
export function topicsByTagsQuery(
  knex: Knex,
  {
    tags,
    signalId,
    limit,
    after,
  }: {
    tags?: readonly string[];
    signalId?: string;
    limit: number;
    after?: string;
  },
): Knex.QueryBuilder<TopicRow, TopicRow[]> {
  const query = knex<TopicRow>('topics')
    .where('topics.id', '>', after ?? '')
    .orderBy('topics.id')
    .limit(limit + 1);
  if (tags !== undefined) {
    query.whereExists(
      knex('topic_tags')
        .whereRaw('topic_tags.topic_id = topics.id')
        .whereIn('topic_tags.tag', [...tags]),
    );
  }
  if (signalId !== undefined) {
    query.whereExists(
      knex('subjects')
        .whereRaw('subjects.topic_id = topics.id')
        .where('subjects.signal_id', signalId),
    );
  }
  return query;
}

/** The signal of a row of `signals`. */
export function signalOfRow(row: SignalRow): Signal {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    unit: row.unit,
    step: row.step,
    kind: row.kind,
    aggregation: row.aggregation,
    higherIs: row.higher_is,
    dimensions: JSON.parse(row.dimensions),
    collectorId: row.collector_id,
    definitionVersion: row.definition_version,
    ...(row.note !== null && { note: row.note }),
    ...(row.source !== null && { source: row.source }),
  };
}

function topicOfRow(row: TopicRow, tags: string[]): Topic {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    aliases: JSON.parse(row.aliases),
    tags,
    links: JSON.parse(row.links),
    ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
    collectorId: row.collector_id,
  };
}

/** Cuts off the row that only tells whether there is a next page. */
export function pageOf<Item, Position>(
  items: readonly Item[],
  limit: number,
  positionOf: (item: Item) => Position,
): Page<Item, Position> {
  const page = items.slice(0, limit);
  const last = page[page.length - 1];
  return {
    items: page,
    next: items.length > limit && last ? positionOf(last) : undefined,
  };
}

import type { Knex } from 'knex';
import { inPortions } from '../../platform/inPortions';
import { pageOf } from './DatabaseDefinitionsStore';
import type { MarkerRow } from './DatabaseRows';
import type { MarkersStore, MarkersWithinQuery } from './MarkersStore';
import type { Marker } from './model/Signal';
import type {
  EntityMarkersQuery,
  MarkerPosition,
  MarkersWithin,
  Page,
} from './SignalsService';

/** Topics of one statement. */
const TOPICS_PER_STATEMENT = 500;

/** Reads markers from SQLite or PostgreSQL. */
export class DatabaseMarkersStore implements MarkersStore {
  constructor(private readonly knex: Knex) {}

  async list(query: {
    topicId: string;
    members: readonly string[];
    limit: number;
    after?: MarkerPosition;
  }): Promise<Page<Marker, MarkerPosition>> {
    const rows = await markersQuery(this.knex, query);
    return pageOf(rows.map(markerOfRow), query.limit, marker => ({
      at: marker.at,
      source: marker.source,
      id: marker.id,
    }));
  }

  async newestWithin(query: MarkersWithinQuery): Promise<MarkersWithin> {
    const rows = await markersWithinQuery(this.knex, query);
    const newest = rows.slice(0, query.limit).map(markerOfRow);
    return {
      markers: newest.reverse(),
      isCut: rows.length > query.limit,
    };
  }

  async milestones(
    title: string,
    topicIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const reached = new Map<string, string>();
    for (const part of inPortions(topicIds, TOPICS_PER_STATEMENT)) {
      const rows: { topic_id: string; at: string }[] = await this.knex(
        'markers',
      )
        .whereIn('topic_id', part)
        .where({ kind: 'milestone', title })
        .groupBy('topic_id')
        .select('topic_id')
        .min({ at: 'at' });
      for (const { topic_id, at } of rows) reached.set(topic_id, at);
    }
    return reached;
  }

  async listOfEntities(query: EntityMarkersQuery): Promise<readonly Marker[]> {
    if (query.entityRefs.length === 0) return [];
    const rows = await entityMarkersQuery(this.knex, query);
    return rows.map(markerOfRow);
  }
}

/**
 * Markers of catalog entities that began in a stretch of time; the latest ones of each, oldest first. Those of an entity
 * are read from its index and cut off before they are put together: where much happens to one, nothing of another is lost.
 *
 * @param query - of one entity at least
 */
export function entityMarkersQuery(
  knex: Knex,
  { entityRefs, from, to, limit }: EntityMarkersQuery,
): Knex.QueryBuilder<MarkerRow, MarkerRow[]> {
  const [first, ...others] = entityRefs.map(entityRef => {
    const latest = knex<MarkerRow>('markers')
      .select('*')
      .where({ entity_ref: entityRef })
      .where('at', '>=', from)
      .where('at', '<', to)
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'collector_id', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return knex.select('*').from(latest.as('of_entity'));
  });
  return knex
    .select('*')
    .from<MarkerRow, MarkerRow[]>(first.unionAll(others).as('of_all'))
    .orderBy(['at', 'collector_id', 'id']);
}

/**
 * One page of markers, and one more row that tells whether there is a next page. Each part is read in the order of its
 * index and cut off before the parts are put together.
 */
export function markersQuery(
  knex: Knex,
  {
    topicId,
    members,
    limit,
    after,
  }: {
    topicId: string;
    members: readonly string[];
    limit: number;
    after?: MarkerPosition;
  },
): Knex.QueryBuilder<MarkerRow, MarkerRow[]> {
  return ofTopicAndMembers(knex, { topicId, members }, query => {
    query.orderBy(['at', 'collector_id', 'id']).limit(limit + 1);
    if (after) {
      query.whereRaw('(at, collector_id, id) > (?, ?, ?)', [
        after.at,
        after.source,
        after.id,
      ]);
    }
  });
}

/** Markers of a stretch of time, newest first, and one more row that tells whether there are others; read as {@link markersQuery}. */
export function markersWithinQuery(
  knex: Knex,
  { topicId, members, from, to, limit }: MarkersWithinQuery,
): Knex.QueryBuilder<MarkerRow, MarkerRow[]> {
  return ofTopicAndMembers(knex, { topicId, members }, query => {
    query
      .where('at', '>=', from)
      .where('at', '<', to)
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'collector_id', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1);
  });
}

/** Markers of a topic and of members; `narrow` orders and cuts off each part, and then both together. */
function ofTopicAndMembers(
  knex: Knex,
  {
    topicId,
    members,
  }: { readonly topicId: string; readonly members: readonly string[] },
  narrow: (query: Knex.QueryBuilder<MarkerRow, MarkerRow[]>) => void,
): Knex.QueryBuilder<MarkerRow, MarkerRow[]> {
  const part = () => knex<MarkerRow>('markers').select('*').modify(narrow);
  const ofTopic = part().where({ topic_id: topicId });
  if (members.length === 0) return ofTopic;
  // A marker of a member and of another topic says nothing about this one.
  const ofMembers = part()
    .whereIn('member', [...members])
    .whereNull('topic_id');
  return knex
    .select('*')
    .from<MarkerRow, MarkerRow[]>(
      knex
        .select('*')
        .from(ofTopic.as('of_topic'))
        .unionAll(knex.select('*').from(ofMembers.as('of_members')))
        .as('both'),
    )
    .modify(narrow);
}

function markerOfRow(row: MarkerRow): Marker {
  return {
    id: row.id,
    at: row.at,
    kind: row.kind,
    title: row.title,
    ...(row.url !== null && { url: row.url }),
    ...(row.topic_id !== null && { topicId: row.topic_id }),
    ...(row.member !== null && { member: row.member }),
    ...(row.entity_ref !== null && { entityRef: row.entity_ref }),
    ...(row.ends_at !== null && { endsAt: row.ends_at }),
    source: row.collector_id,
  };
}

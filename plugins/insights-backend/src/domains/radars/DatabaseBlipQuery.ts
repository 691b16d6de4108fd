import type { Knex } from 'knex';
import { BLIP_COLUMNS, type BlipRow } from './blipRow';
import { searchWords } from '../signals';
import type { BlipPosition } from './RadarsStore';
import type { BlipFilters, BlipSort } from './RadarsService';

/** Columns of each order, and its direction; the topic's id makes it total. */
const ORDERS = {
  attention: {
    columns: ['moved_key', 'change_size', 'topic_id'],
    direction: 'desc',
  },
  title: { columns: ['sort_title', 'topic_id'], direction: 'asc' },
  change: { columns: ['change_size', 'topic_id'], direction: 'desc' },
} as const satisfies Record<
  BlipSort,
  { columns: readonly (keyof BlipRow)[]; direction: 'asc' | 'desc' }
>;

/** Where a row stands in an order. */
export function positionOf(row: BlipRow, sort: BlipSort): BlipPosition {
  return ORDERS[sort].columns.map(column => row[column]);
}

/** The rows of a radar that match, without order. */
export function matchingBlips(
  knex: Knex,
  radarId: string,
  { q, quadrant, ring, verdict, movement, tag }: BlipFilters,
): Knex.QueryBuilder<BlipRow, BlipRow[]> {
  const query = knex<BlipRow>('blips').where('blips.radar_id', radarId);
  for (const [column, values] of Object.entries({
    quadrant,
    ring,
    verdict,
    movement,
  })) {
    if (values?.length) query.whereIn(`blips.${column}`, [...values]);
  }
  if (tag !== undefined) {
    query.whereExists(
      knex('blip_tags')
        .whereRaw('blip_tags.radar_id = blips.radar_id')
        .whereRaw('blip_tags.topic_id = blips.topic_id')
        .where('blip_tags.tag', tag),
    );
  }
  for (const word of searchWords(q ?? '')) {
    query.whereRaw("blips.search_text like ? escape '!'", [
      `%${word.replace(/[!%_]/g, '!$&')}%`,
    ]);
  }
  return query;
}

/** One page of blips in an order, and one more row that tells whether there is a next page. */
export function blipPageQuery(
  knex: Knex,
  radarId: string,
  {
    sort,
    limit,
    after,
    ...filters
  }: BlipFilters & { sort: BlipSort; limit: number; after?: BlipPosition },
): Knex.QueryBuilder<BlipRow, BlipRow[]> {
  const { columns, direction } = ORDERS[sort];
  const names = columns.map(column => `blips.${column}`);
  const query = matchingBlips(knex, radarId, filters)
    .select<BlipRow[]>(BLIP_COLUMNS.map(column => `blips.${column}`))
    .orderBy(names.map(column => ({ column, order: direction })))
    .limit(limit + 1);
  if (after) {
    const marks = (text: string) => columns.map(() => text).join(', ');
    query.whereRaw(
      `(${marks('??')}) ${direction === 'asc' ? '>' : '<'} (${marks('?')})`,
      [...names, ...after],
    );
  }
  return query;
}

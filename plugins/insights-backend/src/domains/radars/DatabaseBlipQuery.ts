import type { Knex } from 'knex';
import { BLIP_COLUMNS, type BlipRow } from './blipRow';
import { searchWords, wordMatch } from '../signals';
import { whereDecision, whereStandsIn } from './DatabaseDecisionCounts';
import type { BlipPosition, StoredBlipFilters } from './RadarsStore';
import type { BlipSort } from './RadarsService';

/** Columns that an order begins with, the largest first; equals follow by title, and the topic's id makes it total. */
const LARGEST_FIRST = {
  attention: ['moved_key', 'change_size'],
  title: [],
  change: ['change_size'],
} as const satisfies Record<BlipSort, readonly (keyof BlipRow)[]>;

const TITLE = ['sort_title', 'topic_id'] as const satisfies (keyof BlipRow)[];

/** Where a row stands in an order. */
export function positionOf(row: BlipRow, sort: BlipSort): BlipPosition {
  return [...LARGEST_FIRST[sort], ...TITLE].map(column => row[column]);
}

/** The rows of a radar that match, without order. */
export function matchingBlips(
  knex: Knex,
  radarId: string,
  filters: StoredBlipFilters,
): Knex.QueryBuilder<BlipRow, BlipRow[]> {
  const { q, quadrant, suggestedRing, verdict, movement, tag } = filters;
  const { movedSince, owned, decision, standsIn } = filters;
  const query = knex<BlipRow>('blips').where('blips.radar_id', radarId);
  for (const [column, values] of Object.entries({
    quadrant,
    ring: suggestedRing,
    verdict,
    movement,
  })) {
    if (values?.length) query.whereIn(`blips.${column}`, [...values]);
  }
  if (movedSince !== undefined) {
    query
      .whereNot('blips.movement', 'none')
      .where('blips.moved_key', '>=', movedSince);
  }
  if (owned) query.whereIn('blips.topic_id', [...owned.topicIds]);
  if (tag !== undefined) {
    query.whereExists(
      knex('blip_tags')
        .whereRaw('blip_tags.radar_id = blips.radar_id')
        .whereRaw('blip_tags.topic_id = blips.topic_id')
        .where('blip_tags.tag', tag),
    );
  }
  if (decision?.length) whereDecision(query, decision, filters.days);
  if (standsIn?.rings.length) whereStandsIn(query, standsIn);
  for (const word of searchWords(q ?? '')) {
    query.whereRaw(
      ...wordMatch({ text: 'blips.search_text', id: 'blips.topic_id' }, word),
    );
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
  }: StoredBlipFilters & {
    sort: BlipSort;
    limit: number;
    after?: BlipPosition;
  },
): Knex.QueryBuilder<BlipRow, BlipRow[]> {
  const largestFirst = LARGEST_FIRST[sort];
  const query = matchingBlips(knex, radarId, filters)
    .select<BlipRow[]>(BLIP_COLUMNS.map(column => `blips.${column}`))
    .orderBy([
      ...largestFirst.map(column => ({
        column: `blips.${column}`,
        order: 'desc',
      })),
      ...TITLE.map(column => ({ column: `blips.${column}`, order: 'asc' })),
    ])
    .limit(limit + 1);
  if (after) query.whereRaw(...behind(largestFirst, after));
  return query;
}

/**
 * What comes behind a place. Since a row value has one direction, each column that falls is compared by itself: at most its
 * value at the place, which is what the index is searched with, and where it is equal the next column decides.
 */
function behind(
  largestFirst: readonly (keyof BlipRow)[],
  after: BlipPosition,
): [string, (string | number)[]] {
  const [column, ...rest] = largestFirst;
  const [value, ...others] = after;
  if (column === undefined) {
    const names = TITLE.map(name => `blips.${name}`);
    return ['(??, ??) > (?, ?)', [...names, ...after]];
  }
  const name = `blips.${column}`;
  const [next, bindings] = behind(rest, others);
  return [
    `?? <= ? and (?? < ? or (${next}))`,
    [name, value, name, value, ...bindings],
  ];
}

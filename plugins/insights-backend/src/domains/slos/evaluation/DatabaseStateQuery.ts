import type { Knex } from 'knex';
import { searchWords } from '../../signals';
import type { SloFilters, SloPosition, SloSort } from './StatesStore';
import type { StateRow } from './stateRow';

/** Columns of each order; the name makes it total. */
const ORDERS = {
  attention: ['attention', 'remaining_key', 'name'],
  remaining: ['remaining_key', 'name'],
  title: ['sort_title', 'name'],
} as const satisfies Record<SloSort, readonly (keyof StateRow)[]>;

/** Where a row stands in an order. */
export function positionOf(row: StateRow, sort: SloSort): SloPosition {
  return ORDERS[sort].map(column => row[column]);
}

/** The rows that match, without order. */
export function matchingStates(
  knex: Knex,
  { q, tag, ...equal }: SloFilters,
): Knex.QueryBuilder<StateRow, StateRow[]> {
  const query = knex<StateRow>('slo_states');
  for (const column of ['state', 'service'] as const) {
    const values = equal[column];
    if (values?.length) query.whereIn(`slo_states.${column}`, [...values]);
  }
  for (const column of ['owner', 'system'] as const) {
    const values = equal[column];
    if (!values?.length) continue;
    const named = values.filter(Boolean);
    query.where(either => {
      either.whereIn(`slo_states.${column}`, named);
      if (named.length < values.length) {
        either.orWhereNull(`slo_states.${column}`);
      }
    });
  }
  if (tag?.length) {
    query.whereExists(
      knex('slo_tags')
        .whereRaw('slo_tags.name = slo_states.name')
        .whereIn('slo_tags.tag', [...tag]),
    );
  }
  for (const word of searchWords(q ?? '')) {
    query.whereRaw("slo_states.search_text like ? escape '!'", [
      `%${word.replace(/[!%_]/g, '!$&')}%`,
    ]);
  }
  return query;
}

/** One page of states in an order, and one more row that tells whether there is a next page. */
export function statePageQuery(
  knex: Knex,
  {
    sort,
    limit,
    after,
    ...filters
  }: SloFilters & { sort: SloSort; limit: number; after?: SloPosition },
): Knex.QueryBuilder<StateRow, StateRow[]> {
  const columns = ORDERS[sort];
  const query = matchingStates(knex, filters)
    .select<StateRow[]>('slo_states.*')
    .orderBy(columns.map(column => `slo_states.${column}`))
    .limit(limit + 1);
  if (after) {
    const marks = columns.map(() => '?').join(', ');
    const names = columns.map(column => `slo_states.${column}`);
    query.whereRaw(`(${names.join(', ')}) > (${marks})`, [...after]);
  }
  return query;
}

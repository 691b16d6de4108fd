import type { Knex } from 'knex';
import { instantOf } from '../model/window/instantOf';
import type { ActionFilters, ActionPosition } from './ActionsStore';
import type { ActionRow } from './actionRow';

/** Actions of some SLOs that are not cleared. */
export function liveActionsQuery(
  knex: Knex,
  slos: readonly string[],
): Knex.QueryBuilder<ActionRow, ActionRow[]> {
  return knex<ActionRow>('slo_actions')
    .select<ActionRow[]>('*')
    .whereNull('cleared_at')
    .whereIn('slo', [...slos])
    .orderBy('id');
}

/** One page of actions, the most urgent first, and one more row that tells whether there is a next page. */
export function actionPageQuery(
  knex: Knex,
  {
    limit,
    after,
    nowSeconds,
    state = [],
    closedAfterSeconds,
    ...equal
  }: ActionFilters & {
    nowSeconds: number;
    limit: number;
    after?: ActionPosition;
  },
): Knex.QueryBuilder<ActionRow, ActionRow[]> {
  const query = knex<ActionRow>('slo_actions')
    .select<ActionRow[]>('*')
    .orderBy(['urgency', 'id'])
    .limit(limit + 1);
  for (const column of ['owner', 'slo', 'policy'] as const) {
    const values = equal[column];
    if (values?.length) query.whereIn(column, [...values]);
  }
  const named = state.filter(one => one !== 'overdue');
  if (state.length > 0) {
    query.where(either => {
      if (named.length > 0) either.whereIn('state', named);
      // What is not to be done comes after any moment of work.
      if (named.length < state.length)
        either.orWhere('urgency', '<', nowSeconds);
    });
  }
  if (closedAfterSeconds !== undefined) {
    query.where(either =>
      either
        .whereNull('closed_at')
        .orWhere('closed_at', '>=', instantOf(closedAfterSeconds)),
    );
  }
  return after ? query.whereRaw('(urgency, id) > (?, ?)', [...after]) : query;
}

/** What owners are yet to be told, the most urgent first; what has no owner waits for one. */
export function untoldQuery(
  knex: Knex,
  limit: number,
): Knex.QueryBuilder<ActionRow, ActionRow[]> {
  return knex<ActionRow>('slo_actions')
    .select<ActionRow[]>('*')
    .whereNotNull('tell')
    .whereNotNull('owner')
    .orderBy(['urgency', 'id'])
    .limit(limit);
}

/** Names of actions that were cleared before a moment, so many at most. */
export function clearedBeforeQuery(
  knex: Knex,
  beforeSeconds: number,
  limit: number,
): Knex.QueryBuilder<ActionRow, { id: string }[]> {
  return knex<ActionRow>('slo_actions')
    .select<{ id: string }[]>('id')
    .where('cleared_at', '<', instantOf(beforeSeconds))
    .orderBy('cleared_at')
    .limit(limit);
}

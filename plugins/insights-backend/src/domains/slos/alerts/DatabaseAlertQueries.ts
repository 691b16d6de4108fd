import type { Knex } from 'knex';
import { instantOf } from '../model/window/instantOf';
import type { Span } from '../model/window/TimeWindow';
import type { AlertFilters, AlertPosition } from './AlertsStore';
import type { AlertRow } from './alertRow';

/** Open episodes of some SLOs, in one order for all who lock them. */
export function openAlertsQuery(
  knex: Knex,
  slos: readonly string[],
): Knex.QueryBuilder<AlertRow, AlertRow[]> {
  return knex<AlertRow>('slo_alerts')
    .select<AlertRow[]>('*')
    .whereNull('resolved_at')
    .whereIn('slo', [...slos])
    .orderBy('id');
}

/** One page of episodes, the latest first, and one more row that tells whether there is a next page. */
export function alertPageQuery(
  knex: Knex,
  {
    limit,
    after,
    ...filters
  }: AlertFilters & { limit: number; after?: AlertPosition },
): Knex.QueryBuilder<AlertRow, AlertRow[]> {
  const query = knex<AlertRow>('slo_alerts')
    .select<AlertRow[]>('*')
    .orderBy([
      { column: 'pending_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  for (const column of ['state', 'slo', 'owner'] as const) {
    const values = filters[column];
    if (values?.length) query.whereIn(column, [...values]);
  }
  return after
    ? query.whereRaw('(pending_at, id) < (?, ?)', [after.pendingAt, after.id])
    : query;
}

/** Episodes of an SLO that fired and whose conditions held within a span of the data, the latest first. */
export function firedWithinQuery(
  knex: Knex,
  slo: string,
  { startSeconds, endSeconds }: Span,
  limit: number,
): Knex.QueryBuilder<AlertRow, AlertRow[]> {
  return (
    knex<AlertRow>('slo_alerts')
      .select<AlertRow[]>('*')
      .where({ slo })
      .whereNotNull('fired_at')
      .where('held_from', '<', instantOf(endSeconds))
      // One that is open may hold beyond what is written down of it.
      .where(either =>
        either
          .whereNull('resolved_at')
          .orWhere('last_held_at', '>', instantOf(startSeconds)),
      )
      .orderBy([
        { column: 'held_from', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
  );
}

/** Names of episodes that ended before a moment, so many at most. */
export function endedBeforeQuery(
  knex: Knex,
  beforeSeconds: number,
  limit: number,
): Knex.QueryBuilder<AlertRow, { id: string }[]> {
  return knex<AlertRow>('slo_alerts')
    .select<{ id: string }[]>('id')
    .where('resolved_at', '<', instantOf(beforeSeconds))
    .orderBy('resolved_at')
    .limit(limit);
}

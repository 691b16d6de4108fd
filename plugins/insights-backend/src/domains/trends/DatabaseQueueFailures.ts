import type { Knex } from 'knex';
import type { FailedSubject, FailurePosition } from './AnalysisQueueStore';
import type { QueueRow } from './DatabaseQueueRows';

/**
 * One page of subjects that were given up, the newest first, and one more row that tells whether there is a next page. No
 * two subjects have one revision, so time and revision make a total order.
 */
export function failuresQuery(
  knex: Knex,
  limit: number,
  after: FailurePosition | undefined,
): Knex.QueryBuilder<QueueRow, QueueRow[]> {
  const query = knex<QueueRow>('analysis_queue')
    .select<QueueRow[]>('*')
    .where('state', 'failed')
    .orderBy([
      { column: 'not_before', order: 'desc' },
      { column: 'revision', order: 'desc' },
    ])
    .limit(limit + 1);
  return after
    ? query.whereRaw('(not_before, revision) < (?, ?)', [
        after.failedAt,
        after.revision,
      ])
    : query;
}

/** A row as the domain knows it. */
export function failureOfRow(row: QueueRow): FailedSubject {
  return {
    signalId: row.signal_id,
    topicId: row.topic_id,
    attempts: row.attempts,
    failedAt: row.not_before,
    reason: row.last_error ?? '',
  };
}

/** Where a row stands in the list. */
export function failurePositionOf(row: QueueRow): FailurePosition {
  return { failedAt: row.not_before, revision: Number(row.revision) };
}

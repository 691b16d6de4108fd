import type { Knex } from 'knex';
import { isSqlite } from '../../platform/database';
import type { AnalysisQueueStore } from './AnalysisQueueStore';
import { claimsOf, isEngineOfQueue, type QueueRow } from './DatabaseQueueRows';
import { MAXIMUM_ATTEMPTS } from './model/attempts';

type ClaimRequest = Parameters<AnalysisQueueStore['claim']>[0];

const LAPSED = `The process ended ${MAXIMUM_ATTEMPTS} times while it analysed this subject.`;

/** Claims what may be claimed; gives up what was claimed too often without an end. */
export async function claimSubjects(
  knex: Knex,
  request: ClaimRequest,
): ReturnType<AnalysisQueueStore['claim']> {
  const { owner, now } = request;
  // One after the other, each by its index: asked for together, the whole queue would be sorted for a few of it.
  const lapsed = await claimOf(knex, request, lapsedClaims(knex, request));
  const left = { ...request, limit: request.limit - lapsed.length };
  const waiting =
    left.limit > 0
      ? await claimOf(knex, left, waitingSubjects(knex, left))
      : [];
  const rows = [...lapsed, ...waiting];
  const all = rows.map(row => ({
    signalId: row.signal_id,
    topicId: row.topic_id,
    revision: Number(row.revision),
    attempt: row.attempts,
  }));
  const givenUp = all.filter(row => row.attempt > MAXIMUM_ATTEMPTS);
  if (givenUp.length > 0) {
    await claimsOf(knex, owner, givenUp).update({
      state: 'failed',
      claimed_by: null,
      claimed_until: null,
      last_error: LAPSED,
      not_before: now.toISOString(),
      attempts: MAXIMUM_ATTEMPTS,
    });
  }
  return {
    claimed: all.filter(row => row.attempt <= MAXIMUM_ATTEMPTS),
    givenUp,
  };
}

/** What processes had claimed that are gone. */
export function lapsedClaims(
  knex: Knex,
  { limit, now }: Pick<ClaimRequest, 'limit' | 'now'>,
): Knex.QueryBuilder {
  return knex('analysis_queue')
    .select('signal_id', 'topic_id')
    .where('state', 'claimed')
    .where('claimed_until', '<', now.toISOString())
    .limit(limit);
}

/** What waits, the longest first. */
export function waitingSubjects(
  knex: Knex,
  { limit, now }: Pick<ClaimRequest, 'limit' | 'now'>,
): Knex.QueryBuilder {
  return knex('analysis_queue')
    .select('signal_id', 'topic_id')
    .where('state', 'waiting')
    .where('not_before', '<=', now.toISOString())
    .orderBy(['not_before', 'revision'])
    .limit(limit);
}

function claimOf(
  knex: Knex,
  { owner, engineVersion, until }: ClaimRequest,
  some: Knex.QueryBuilder,
): Promise<(QueueRow & Record<string, unknown>)[]> {
  const claimable = some
    .whereExists(isEngineOfQueue(knex, engineVersion))
    .modify(query => !isSqlite(knex) && query.forUpdate().skipLocked());
  // SQLite runs one statement at a time, so there the update alone is enough.
  return knex<QueueRow & Record<string, unknown>>('analysis_queue')
    .whereIn(['signal_id', 'topic_id'], claimable)
    .update({
      state: 'claimed',
      claimed_by: owner,
      claimed_until: until.toISOString(),
      attempts: knex.raw('attempts + 1'),
    })
    .returning(['signal_id', 'topic_id', 'revision', 'attempts']);
}

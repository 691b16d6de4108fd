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
  const { owner, now, until } = request;
  // SQLite runs one statement at a time, so there the update alone is enough.
  const rows = await knex<QueueRow & Record<string, unknown>>('analysis_queue')
    .whereIn(['signal_id', 'topic_id'], claimable(knex, request))
    .update({
      state: 'claimed',
      claimed_by: owner,
      claimed_until: until.toISOString(),
      attempts: knex.raw('attempts + 1'),
    })
    .returning(['signal_id', 'topic_id', 'revision', 'attempts']);
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

function claimable(
  knex: Knex,
  { engineVersion, limit, now }: ClaimRequest,
): Knex.QueryBuilder {
  const instant = now.toISOString();
  return knex('analysis_queue')
    .select('signal_id', 'topic_id')
    .where(either =>
      either
        .where(row =>
          row.where('state', 'waiting').where('not_before', '<=', instant),
        )
        .orWhere(row =>
          row.where('state', 'claimed').where('claimed_until', '<', instant),
        ),
    )
    .whereExists(isEngineOfQueue(knex, engineVersion))
    .orderBy(['not_before', 'revision'])
    .limit(limit)
    .modify(query => !isSqlite(knex) && query.forUpdate().skipLocked());
}

import type { Knex } from 'knex';
import { isSqlite } from '../../platform/database';
import type { ChangedSubject, SubjectKey } from '../signals';
import type {
  AnalysisQueueStore,
  ClaimedSubject,
  FinishedSubject,
  QueueCounts,
} from './AnalysisQueueStore';
import { insertAnalyses } from './DatabaseAnalysisRows';

/** After so many claims without an end a subject is given up. */
export const MAXIMUM_ATTEMPTS = 3;
/** Rows of one insert: SQLite's compound statements end at 500. */
const ROWS_PER_INSERT = 200;
const STATE_ROW = { id: 1 };
const LAPSED = `The process ended ${MAXIMUM_ATTEMPTS} times while it analysed this subject.`;

interface QueueRow {
  signal_id: string;
  topic_id: string;
  revision: string | number;
  attempts: number;
}

/** The queue in the plugin's database. */
export class DatabaseAnalysisQueueStore implements AnalysisQueueStore {
  constructor(private readonly knex: Knex) {}

  async lastRevision(engineVersion: string): Promise<number> {
    const state = await this.knex('sweep_state').where(STATE_ROW).first();
    return state.engine_version === engineVersion
      ? Number(state.last_revision)
      : 0;
  }

  async enqueue({
    subjects,
    upToRevision,
    engineVersion,
    now,
  }: Parameters<AnalysisQueueStore['enqueue']>[0]): Promise<void> {
    await this.knex.transaction(async trx => {
      const stale = await staleSubjects(trx, subjects, engineVersion);
      const rows = stale.map(subject => ({
        signal_id: subject.signalId,
        topic_id: subject.topicId,
        revision: subject.revision,
        state: 'waiting',
        attempts: 0,
        not_before: now.toISOString(),
        claimed_by: null,
        claimed_until: null,
        last_error: null,
      }));
      for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
        await trx('analysis_queue')
          .insert(rows.slice(from, from + ROWS_PER_INSERT))
          .onConflict(['signal_id', 'topic_id'])
          .merge()
          .where('analysis_queue.revision', '<', trx.raw('excluded.revision'));
      }
      await trx('sweep_state')
        .where(STATE_ROW)
        .where(state =>
          state
            .where('last_revision', '<', upToRevision)
            .orWhereNot('engine_version', engineVersion),
        )
        .update({ last_revision: upToRevision, engine_version: engineVersion });
    });
  }

  async claim({
    owner,
    limit,
    now,
    until,
  }: Parameters<AnalysisQueueStore['claim']>[0]): Promise<
    readonly ClaimedSubject[]
  > {
    const claimable = this.knex('analysis_queue')
      .select('signal_id', 'topic_id')
      .where(row =>
        row
          .where('state', 'waiting')
          .where('not_before', '<=', now.toISOString()),
      )
      .orWhere(row =>
        row
          .where('state', 'claimed')
          .where('claimed_until', '<', now.toISOString()),
      )
      .orderBy(['not_before', 'revision'])
      .limit(limit)
      .modify(query => !isSqlite(this.knex) && query.forUpdate().skipLocked());
    // SQLite runs one statement at a time, so there the update alone is enough.
    const rows = await this.knex<QueueRow & Record<string, unknown>>(
      'analysis_queue',
    )
      .whereIn(['signal_id', 'topic_id'], claimable)
      .update({
        state: 'claimed',
        claimed_by: owner,
        claimed_until: until.toISOString(),
        attempts: this.knex.raw('attempts + 1'),
      })
      .returning(['signal_id', 'topic_id', 'revision', 'attempts']);
    const claimed = rows.map(row => ({
      signalId: row.signal_id,
      topicId: row.topic_id,
      revision: Number(row.revision),
      attempt: row.attempts,
    }));
    const givenUp = claimed.filter(row => row.attempt > MAXIMUM_ATTEMPTS);
    for (const key of givenUp) {
      await this.fail(owner, key, { error: LAPSED, notBefore: undefined });
    }
    return claimed.filter(row => row.attempt <= MAXIMUM_ATTEMPTS);
  }

  async finish(
    owner: string,
    finished: readonly FinishedSubject[],
    now: Date,
  ): Promise<void> {
    if (finished.length === 0) return;
    await this.knex.transaction(async trx => {
      await insertAnalyses(trx, finished, now);
      for (const { signalId, topicId, revision } of finished) {
        await claimOf(trx, owner, { signalId, topicId })
          .where('revision', '<=', revision)
          .delete();
      }
    });
  }

  async drop(owner: string, keys: readonly SubjectKey[]): Promise<void> {
    for (const key of keys) await claimOf(this.knex, owner, key).delete();
  }

  async fail(
    owner: string,
    key: SubjectKey,
    { error, notBefore }: { error: string; notBefore: Date | undefined },
  ): Promise<void> {
    await claimOf(this.knex, owner, key).update({
      state: notBefore ? 'waiting' : 'failed',
      claimed_by: null,
      claimed_until: null,
      last_error: error,
      ...(notBefore ? { not_before: notBefore.toISOString() } : {}),
    });
  }

  async release(owner: string): Promise<void> {
    await this.knex('analysis_queue')
      .where({ state: 'claimed', claimed_by: owner })
      .update({
        state: 'waiting',
        claimed_by: null,
        claimed_until: null,
        attempts: this.knex.raw('attempts - 1'),
      });
  }

  async rememberFinished(now: Date): Promise<void> {
    await this.knex('sweep_state')
      .where(STATE_ROW)
      .update({ last_finished_at: now.toISOString() });
  }

  async counts(signalId?: string): Promise<QueueCounts> {
    const ofSignal = (query: Knex.QueryBuilder) =>
      signalId === undefined ? query : query.where('signal_id', signalId);
    const states: { state: string; count: string | number }[] = await ofSignal(
      this.knex('analysis_queue'),
    )
      .groupBy('state')
      .select('state')
      .count({ count: '*' });
    const [{ count }] = await ofSignal(this.knex('analyses')).count({
      count: '*',
    });
    const state = await this.knex('sweep_state').where(STATE_ROW).first();
    const of = (name: string) =>
      Number(states.find(row => row.state === name)?.count ?? 0);
    return {
      waiting: of('waiting'),
      claimed: of('claimed'),
      failed: of('failed'),
      analysed: Number(count),
      lastFinishedAt: state.last_finished_at,
    };
  }
}

/** The queue row of a subject, as long as the process still holds it. */
function claimOf(knex: Knex, owner: string, key: SubjectKey) {
  return knex('analysis_queue').where({
    signal_id: key.signalId,
    topic_id: key.topicId,
    state: 'claimed',
    claimed_by: owner,
  });
}

/** The subjects whose values, or whose engine version, differ from the stored analysis. */
async function staleSubjects(
  trx: Knex,
  subjects: readonly ChangedSubject[],
  engineVersion: string,
): Promise<ChangedSubject[]> {
  const keyOf = (signalId: string, topicId: string) =>
    JSON.stringify([signalId, topicId]);
  const upToDate = new Map<string, string>();
  for (let from = 0; from < subjects.length; from += ROWS_PER_INSERT) {
    const part = subjects.slice(from, from + ROWS_PER_INSERT);
    const rows: {
      signal_id: string;
      topic_id: string;
      input_digest: string;
    }[] = await trx('analyses')
      .select('signal_id', 'topic_id', 'input_digest')
      .whereIn(
        ['signal_id', 'topic_id'],
        part.map(({ signalId, topicId }) => [signalId, topicId]),
      )
      .where('engine_version', engineVersion);
    for (const row of rows) {
      upToDate.set(keyOf(row.signal_id, row.topic_id), row.input_digest);
    }
  }
  return subjects.filter(
    ({ signalId, topicId, digest }) =>
      upToDate.get(keyOf(signalId, topicId)) !== digest,
  );
}

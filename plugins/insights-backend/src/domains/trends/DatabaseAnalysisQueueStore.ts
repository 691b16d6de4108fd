import type { Knex } from 'knex';
import { isSqlite } from '../../platform/database';
import type { SubjectKey } from '../signals';
import type {
  AnalysisQueueStore,
  FinishedSubject,
  QueueCounts,
} from './AnalysisQueueStore';
import { insertAnalyses } from './DatabaseAnalysisRows';
import { claimSubjects } from './DatabaseQueueClaims';
import {
  failuresQuery,
  failureOfRow,
  failurePositionOf,
} from './DatabaseQueueFailures';
import {
  claimsOf,
  isEngineOfQueue,
  STATE_ROW,
  type SweepStateRow,
} from './DatabaseQueueRows';
import {
  enqueueSilent,
  enqueueStale,
  takeOverQueue,
} from './DatabaseQueueWrites';

/** The queue in the plugin's database. */
export class DatabaseAnalysisQueueStore implements AnalysisQueueStore {
  constructor(private readonly knex: Knex) {}

  takeUp(engineVersion: string, now: Date): Promise<number | undefined> {
    return takeOverQueue(this.knex, engineVersion, now);
  }

  enqueue(
    changed: Parameters<AnalysisQueueStore['enqueue']>[0],
  ): Promise<void> {
    return enqueueStale(this.knex, changed);
  }

  enqueueSilent(engineVersion: string, now: Date): Promise<boolean> {
    return enqueueSilent(this.knex, engineVersion, now);
  }

  claim(
    request: Parameters<AnalysisQueueStore['claim']>[0],
  ): ReturnType<AnalysisQueueStore['claim']> {
    return claimSubjects(this.knex, request);
  }

  async finish(
    owner: string,
    finished: readonly FinishedSubject[],
    now: Date,
  ): Promise<void> {
    if (finished.length === 0) return;
    await this.knex.transaction(async trx => {
      const rows: { signal_id: string; topic_id: string }[] = await claimsOf(
        trx,
        owner,
        finished,
      )
        .whereExists(isEngineOfQueue(trx, finished[0].analysed.engineVersion))
        .select('signal_id', 'topic_id')
        .orderBy(['signal_id', 'topic_id'])
        .modify(query => !isSqlite(trx) && query.forUpdate());
      const held = new Set(
        rows.map(row => JSON.stringify([row.signal_id, row.topic_id])),
      );
      const kept = finished.filter(({ signalId, topicId }) =>
        held.has(JSON.stringify([signalId, topicId])),
      );
      if (kept.length === 0) return;
      await insertAnalyses(trx, kept, now);
      await claimsOf(trx, owner, kept).delete();
    });
  }

  async drop(owner: string, keys: readonly SubjectKey[]): Promise<void> {
    if (keys.length > 0) await claimsOf(this.knex, owner, keys).delete();
  }

  async fail(
    owner: string,
    key: SubjectKey,
    {
      reason,
      now,
      notBefore,
    }: { reason: string; now: Date; notBefore: Date | undefined },
  ): Promise<void> {
    await claimsOf(this.knex, owner, [key]).update({
      state: notBefore ? 'waiting' : 'failed',
      claimed_by: null,
      claimed_until: null,
      last_error: reason,
      not_before: (notBefore ?? now).toISOString(),
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

  async sweepState() {
    const row = await this.stateRow();
    return {
      lastFinishedAt: row.last_finished_at,
      queuedRevision: Number(row.last_revision),
      engineVersion: row.engine_version,
    };
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
    const { last_finished_at: lastFinishedAt } = await this.stateRow();
    const of = (name: string) =>
      Number(states.find(row => row.state === name)?.count ?? 0);
    return {
      waiting: of('waiting'),
      claimed: of('claimed'),
      failed: of('failed'),
      analysed: Number(count),
      lastFinishedAt,
    };
  }

  async listFailures(
    limit: number,
    after: Parameters<AnalysisQueueStore['listFailures']>[1],
  ): ReturnType<AnalysisQueueStore['listFailures']> {
    const rows = await failuresQuery(this.knex, limit, after);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(failureOfRow),
      next: rows.length > limit && last ? failurePositionOf(last) : undefined,
    };
  }

  private async stateRow(): Promise<SweepStateRow> {
    return this.knex('sweep_state').where(STATE_ROW).first();
  }
}

import type { Knex } from 'knex';
import type { WriteFence } from '../platform/WriteFence';
import {
  fromCollectorRow,
  fromDeadLetterRow,
  fromRunRow,
  toRunRow,
  toTallyRow,
  type CollectorRow,
  type DeadLetterRow,
  type RunRow,
} from './collectionRows';
import type {
  CollectionStore,
  DeadLetter,
  DeadLetterPosition,
  Page,
  RunEnd,
  RunPosition,
  RunReport,
} from './CollectionStore';
import { leaseFence, lockForClaim } from './DatabaseLeaseFence';
import { keepDeadLetters, trimCollector } from './DatabaseCollectionLimits';
import type { CollectionRun } from './model/CollectionRun';
import type { CollectorState } from './model/CollectorState';

/** Keeps collectors, runs and dead letters in SQLite or PostgreSQL. */
export class DatabaseCollectionStore implements CollectionStore {
  constructor(private readonly database: Knex) {}

  async register(ids: readonly string[], now: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.database<CollectorRow>('collectors')
      .insert(ids.map(id => ({ id, next_run_at: now.toISOString() })))
      .onConflict('id')
      .ignore();
  }

  async findStates(ids: readonly string[]): Promise<readonly CollectorState[]> {
    const rows = await this.database<CollectorRow>('collectors')
      .whereIn('id', ids)
      .orderBy('id');
    const runs = await this.database<RunRow>('collector_runs').whereIn(
      'id',
      rows.flatMap(row => row.last_run_id ?? []),
    );
    const runOf = new Map(runs.map(run => [run.id, run]));
    return rows.map(row =>
      fromCollectorRow(row, runOf.get(row.last_run_id ?? '')),
    );
  }

  async claim(
    run: CollectionRun,
    { lease, lastRun }: Pick<CollectorState, 'lease' | 'lastRun'>,
    leaseUntil: Date,
  ): Promise<boolean> {
    return this.database.transaction(async transaction => {
      if (!(await lockForClaim(transaction, run.collectorId))) return false;
      const startedAt = run.startedAt.toISOString();
      const claimed = await transaction<CollectorRow>('collectors')
        .where({
          id: run.collectorId,
          lease_run_id: lease?.runId ?? null,
          lease_until: lease?.until.toISOString() ?? null,
          last_run_id: lastRun?.id ?? null,
        })
        .update({
          lease_run_id: run.id,
          lease_until: leaseUntil.toISOString(),
          last_run_id: run.id,
          requested_at: null,
          cycle_started_at: transaction.raw('coalesce(cycle_started_at, ?)', [
            startedAt,
          ]),
        });
      if (claimed === 0) return false;
      if (lease) await interrupt(transaction, lease);
      await transaction<RunRow>('collector_runs').insert(toRunRow(run));
      return true;
    });
  }

  async report(runId: string, report: RunReport): Promise<boolean> {
    return this.database.transaction(async transaction => {
      const held = await transaction<CollectorRow>('collectors')
        .where({ lease_run_id: runId })
        .update({
          lease_until: report.leaseUntil.toISOString(),
          ...(report.checkpoint && {
            checkpoint: JSON.stringify(report.checkpoint),
          }),
        });
      if (held === 0) return false;
      await transaction<RunRow>('collector_runs')
        .where({ id: runId })
        .update(toTallyRow(report.tally));
      await keepDeadLetters(transaction, runId, report);
      return true;
    });
  }

  fenceOf(runId: string): WriteFence {
    return leaseFence(runId);
  }

  async finish(run: CollectionRun, end: RunEnd): Promise<boolean> {
    return this.database.transaction(async transaction => {
      const collector = await transaction<CollectorRow>('collectors')
        .where({ lease_run_id: run.id })
        .first();
      if (!collector) return false;
      const finishedAt = end.finishedAt.toISOString();
      const atItsEnd = end.state === 'succeeded' || end.state === 'partial';
      await transaction<CollectorRow>('collectors')
        .where({ id: run.collectorId })
        .update({
          lease_run_id: null,
          lease_until: null,
          next_run_at: end.next.at.toISOString(),
          failed_attempts: end.next.failedAttempts,
          ...(atItsEnd && {
            last_success_at: finishedAt,
            cycle_started_at: null,
          }),
        });
      await transaction<RunRow>('collector_runs')
        .where({ id: run.id })
        .update({
          state: end.state,
          finished_at: finishedAt,
          error: end.error ?? null,
          ...toTallyRow(end.tally),
        });
      await trimCollector(transaction, run.collectorId, {
        answeredBefore:
          atItsEnd && end.replacesDeadLetters
            ? collector.cycle_started_at
            : null,
      });
      return true;
    });
  }

  async request(collectorId: string, now: Date): Promise<void> {
    await this.database<CollectorRow>('collectors')
      .where({ id: collectorId })
      .andWhere(idle =>
        idle
          .whereNull('lease_until')
          .orWhere('lease_until', '<=', now.toISOString()),
      )
      .update({ requested_at: now.toISOString() });
  }

  async listRuns(
    collectorId: string,
    limit: number,
    after: RunPosition | undefined,
  ): Promise<Page<CollectionRun, RunPosition>> {
    const rows = await this.database<RunRow>('collector_runs')
      .where({ collector_id: collectorId })
      .modify(query => {
        if (after) {
          query.whereRaw('(started_at, id) < (?, ?)', [
            after.startedAt,
            after.id,
          ]);
        }
      })
      .orderBy([
        { column: 'started_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1);
    return pageOf(rows, limit, fromRunRow, row => ({
      startedAt: row.started_at,
      id: row.id,
    }));
  }

  async listDeadLetters(
    collectorId: string,
    limit: number,
    after: DeadLetterPosition | undefined,
  ): Promise<Page<DeadLetter, DeadLetterPosition>> {
    const rows = await this.database<DeadLetterRow>('collector_dead_letters')
      .where({ collector_id: collectorId })
      .modify(query => {
        if (after) query.whereRaw('(at, id) < (?, ?)', [after.at, after.id]);
      })
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1);
    return pageOf(rows, limit, fromDeadLetterRow, row => ({
      at: row.at,
      id: Number(row.id),
    }));
  }

  async countDeadLetters(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database<DeadLetterRow>('collector_dead_letters')
      .whereIn('collector_id', ids)
      .groupBy('collector_id')
      .select('collector_id')
      .count<{ collector_id: string; letters: number | string }[]>({
        letters: '*',
      });
    return new Map(rows.map(row => [row.collector_id, Number(row.letters)]));
  }
}

/** Ends a run whose process is gone: its last sign of life was when the lease ended, at the latest. */
async function interrupt(
  transaction: Knex.Transaction,
  lease: NonNullable<CollectorState['lease']>,
): Promise<void> {
  await transaction<RunRow>('collector_runs')
    .where({ id: lease.runId, state: 'running' })
    .update({
      state: 'interrupted',
      finished_at: lease.until.toISOString(),
      error: 'The process that ran it is gone.',
    });
}

function pageOf<Row, Item, Position>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  positionOf: (row: Row) => Position,
): Page<Item, Position> {
  const items = rows.slice(0, limit);
  const last = items[items.length - 1];
  return {
    items: items.map(present),
    next: rows.length > limit ? positionOf(last) : undefined,
  };
}

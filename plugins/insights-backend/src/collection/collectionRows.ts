import type { DeadLetter } from './CollectionStore';
import type { CollectionRun, RunTally } from './model/CollectionRun';
import type { CollectorState } from './model/CollectorState';

/** A row of `collectors`. */
export interface CollectorRow {
  id: string;
  checkpoint: string | null;
  next_run_at: string;
  requested_at: string | null;
  failed_attempts: number;
  lease_run_id: string | null;
  lease_until: string | null;
  last_run_id: string | null;
  last_success_at: string | null;
  cycle_started_at: string | null;
}

/** A number of a `bigint` column: PostgreSQL's driver gives a string. */
type Big = number | string;

/** The columns of `collector_runs` that tell what it has done. */
export interface TallyRow {
  progress_done: Big | null;
  progress_total: Big | null;
  progress_what: string | null;
  written_signals: Big;
  written_topics: Big;
  written_series: Big;
  written_observations: Big;
  written_markers: Big;
  written_models: Big;
  written_versions: Big;
  unchanged: Big;
  problem_count: Big;
}

/** A row of `collector_runs`. */
export interface RunRow extends TallyRow {
  id: string;
  collector_id: string;
  trigger: CollectionRun['trigger'];
  attempt: number;
  state: CollectionRun['state'];
  started_at: string;
  finished_at: string | null;
  error: string | null;
}

/** A row of `collector_dead_letters`. */
export interface DeadLetterRow {
  id: Big;
  collector_id: string;
  run_id: string;
  at: string;
  item_key: string;
  item: string;
  reason: string;
  how_to_mend: string;
}

const LONGEST_PROGRESS = 200;

export function toTallyRow(tally: RunTally): TallyRow {
  return {
    progress_done: tally.progress?.done ?? null,
    progress_total: tally.progress?.total ?? null,
    progress_what: tally.progress?.what.slice(0, LONGEST_PROGRESS) ?? null,
    written_signals: tally.written.signals,
    written_topics: tally.written.topics,
    written_series: tally.written.series,
    written_observations: tally.written.observations,
    written_markers: tally.written.markers,
    written_models: tally.written.models,
    written_versions: tally.written.modelVersions,
    unchanged: tally.unchanged,
    problem_count: tally.problemCount,
  };
}

export function toRunRow(run: CollectionRun): RunRow {
  return {
    id: run.id,
    collector_id: run.collectorId,
    trigger: run.trigger,
    attempt: run.attempt,
    state: run.state,
    started_at: run.startedAt.toISOString(),
    finished_at: run.finishedAt?.toISOString() ?? null,
    error: run.error ?? null,
    ...toTallyRow(run),
  };
}

export function fromRunRow(row: RunRow): CollectionRun {
  return {
    id: row.id,
    collectorId: row.collector_id,
    trigger: row.trigger,
    attempt: row.attempt,
    state: row.state,
    startedAt: new Date(row.started_at),
    finishedAt: toDate(row.finished_at),
    error: row.error ?? undefined,
    progress:
      row.progress_what === null
        ? undefined
        : {
            done: Number(row.progress_done),
            total:
              row.progress_total === null ? null : Number(row.progress_total),
            what: row.progress_what,
          },
    written: {
      signals: Number(row.written_signals),
      topics: Number(row.written_topics),
      series: Number(row.written_series),
      observations: Number(row.written_observations),
      markers: Number(row.written_markers),
      models: Number(row.written_models),
      modelVersions: Number(row.written_versions),
    },
    unchanged: Number(row.unchanged),
    problemCount: Number(row.problem_count),
  };
}

export function fromCollectorRow(
  row: CollectorRow,
  lastRun: RunRow | undefined,
): CollectorState {
  return {
    collectorId: row.id,
    checkpoint:
      row.checkpoint === null ? undefined : JSON.parse(row.checkpoint),
    nextRunAt: new Date(row.next_run_at),
    requestedAt: toDate(row.requested_at),
    failedAttempts: row.failed_attempts,
    lease:
      row.lease_run_id !== null && row.lease_until !== null
        ? { runId: row.lease_run_id, until: new Date(row.lease_until) }
        : undefined,
    lastRun: lastRun && fromRunRow(lastRun),
    lastSuccessAt: toDate(row.last_success_at),
  };
}

export function fromDeadLetterRow(row: DeadLetterRow): DeadLetter {
  return {
    id: String(row.id),
    runId: row.run_id,
    at: new Date(row.at),
    item: row.item,
    reason: row.reason,
    howToMend: row.how_to_mend,
  };
}

function toDate(instant: string | null): Date | undefined {
  return instant === null ? undefined : new Date(instant);
}

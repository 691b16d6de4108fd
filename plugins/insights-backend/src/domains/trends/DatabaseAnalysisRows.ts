import type { Knex } from 'knex';
import { upsertRows, type Cell } from '../../platform/upsertRows';
import { periodOf } from '../signals';
import type { FinishedSubject } from './AnalysisQueueStore';

/** Writes analyses; an analysis of older values never takes the place of one of newer values. */
export async function insertAnalyses(
  trx: Knex,
  finished: readonly FinishedSubject[],
  now: Date,
): Promise<void> {
  await writeNewer(
    trx,
    'analyses',
    finished.map(({ signalId, topicId, revision, analysed }) => ({
      signal_id: signalId,
      topic_id: topicId,
      revision,
      input_digest: analysed.inputDigest,
      engine_version: analysed.engineVersion,
      computed_at: now.toISOString(),
      reached_period: periodOf(analysed.reachedTo, analysed.step),
      verdict: analysed.verdict,
      verdict_reason: analysed.verdictReason,
      value: analysed.value,
      latest_at: analysed.latestAt,
      change_of_year: analysed.changeOfYear,
      z: analysed.z,
      p: analysed.p,
      q: null,
      is_forecast_left_out: analysed.isForecastLeftOut,
      movers: analysed.movers,
    })),
  );
  await writeNewer(
    trx,
    'analysis_results',
    finished.map(({ signalId, topicId, revision, analysed }) => ({
      signal_id: signalId,
      topic_id: topicId,
      revision,
      result: analysed.result,
    })),
  );
}

async function writeNewer(
  trx: Knex,
  table: string,
  rows: readonly Record<string, Cell>[],
): Promise<void> {
  if (rows.length === 0) return;
  await upsertRows(trx, {
    table,
    columns: Object.keys(rows[0]),
    key: ['signal_id', 'topic_id'],
    rows: rows.map(row => Object.values(row)),
    where: `${table}.revision <= excluded.revision`,
  });
}

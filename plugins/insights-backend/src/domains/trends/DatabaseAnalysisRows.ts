import type { Knex } from 'knex';
import { periodOf } from '../signals';
import type { FinishedSubject } from './AnalysisQueueStore';

/** Writes analyses; an analysis of older values never takes the place of one of newer values. */
export async function insertAnalyses(
  trx: Knex,
  finished: readonly FinishedSubject[],
  now: Date,
): Promise<void> {
  await trx('analyses')
    .insert(
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
    )
    .onConflict(['signal_id', 'topic_id'])
    .merge()
    .where('analyses.revision', '<=', trx.raw('excluded.revision'));
  await trx('analysis_results')
    .insert(
      finished.map(({ signalId, topicId, revision, analysed }) => ({
        signal_id: signalId,
        topic_id: topicId,
        revision,
        result: analysed.result,
      })),
    )
    .onConflict(['signal_id', 'topic_id'])
    .merge()
    .where('analysis_results.revision', '<=', trx.raw('excluded.revision'));
}

import type { Knex } from 'knex';
import { inPortions } from '../../platform/inPortions';
import type { SubjectKey } from '../signals';

/**
 * Forgets the analyses of subjects that are gone, so that they no longer count among those of their signals.
 *
 * The queue comes first: an analysis that is under way is kept only by who holds its place there, so none comes after.
 */
export async function forgetAnalyses(
  trx: Knex.Transaction,
  subjects: readonly SubjectKey[],
): Promise<void> {
  for (const portion of inPortions(subjects)) {
    const keys = portion.map(({ signalId, topicId }) => [signalId, topicId]);
    const of = (table: string) =>
      trx(table).whereIn(['signal_id', 'topic_id'], keys);
    // In one order, so that two who hold several places cannot wait for each other.
    await of('analysis_queue')
      .orderBy(['signal_id', 'topic_id'])
      .forUpdate()
      .select('signal_id');
    await of('analysis_queue').delete();
    await of('analyses').delete();
    await of('analysis_results').delete();
  }
}

import type { Knex } from 'knex';
import { sha256 } from '../platform/digest';
import { inPortions } from '../platform/inPortions';
import type { CollectorRow, DeadLetterRow, RunRow } from './collectionRows';
import type { RunReport } from './CollectionStore';
import { KEPT_DEAD_LETTERS, KEPT_RUNS } from './model/limits';

/** Rows of one insert: SQLite takes 32,766 values in a statement. */
const INSERT_ROWS = 500;

/** Keeps dead letters; one that is there already is renewed. */
export async function keepDeadLetters(
  transaction: Knex.Transaction,
  runId: string,
  { deadLetters = [], at }: RunReport,
): Promise<void> {
  if (deadLetters.length === 0) return;
  const collector = await transaction<CollectorRow>('collectors')
    .where({ lease_run_id: runId })
    .first('id');
  if (!collector) return;
  const rows = new Map(
    deadLetters.map(({ item, reason, howToMend }) => {
      const item_key = sha256('base64url', JSON.stringify([item, reason]));
      const row = {
        collector_id: collector.id,
        run_id: runId,
        at: at.toISOString(),
        item_key,
        item,
        reason,
        how_to_mend: howToMend,
      };
      return [item_key, row];
    }),
  );
  for (const portion of inPortions([...rows.values()], INSERT_ROWS)) {
    await transaction<DeadLetterRow>('collector_dead_letters')
      .insert(portion)
      .onConflict(['collector_id', 'item_key'])
      .merge(['run_id', 'at', 'how_to_mend']);
  }
}

/**
 * Forgets what is over the limits.
 *
 * @param answeredBefore - dead letters met before are answered by a run that read the source anew; null: none are
 */
export async function trimCollector(
  transaction: Knex.Transaction,
  collectorId: string,
  { answeredBefore }: { answeredBefore: string | null },
): Promise<void> {
  const letters = () =>
    transaction<DeadLetterRow>('collector_dead_letters').where({
      collector_id: collectorId,
    });
  if (answeredBefore) await letters().where('at', '<', answeredBefore).delete();
  const oldestLetter = await letters()
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .offset(KEPT_DEAD_LETTERS - 1)
    .first('at', 'id');
  if (oldestLetter) {
    await letters()
      .whereRaw('(at, id) < (?, ?)', [oldestLetter.at, oldestLetter.id])
      .delete();
  }
  const runs = () =>
    transaction<RunRow>('collector_runs').where({ collector_id: collectorId });
  const oldestRun = await runs()
    .orderBy([
      { column: 'started_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .offset(KEPT_RUNS - 1)
    .first('started_at', 'id');
  if (oldestRun) {
    await runs()
      .whereRaw('(started_at, id) < (?, ?)', [
        oldestRun.started_at,
        oldestRun.id,
      ])
      .delete();
  }
}

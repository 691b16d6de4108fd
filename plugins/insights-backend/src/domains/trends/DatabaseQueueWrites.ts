import type { Knex } from 'knex';
import { isSqlite } from '../../platform/database';
import { inPortions } from '../../platform/inPortions';
import { upsertRows } from '../../platform/upsertRows';
import type { ChangedSubject } from '../signals';
import type { AnalysisQueueStore } from './AnalysisQueueStore';
import { silentSubjects, type SilentRow } from './DatabaseQueueSilence';
import { STATE_ROW, type SweepStateRow } from './DatabaseQueueRows';
import { compareVersions } from './model/engineVersion';

/** Subjects asked for in one statement. */
const SUBJECTS_PER_QUERY = 200;

/** Hands the queue to a later engine, once, and says how far it was read. */
export async function takeOverQueue(
  knex: Knex,
  engineVersion: string,
  now: Date,
): Promise<number | undefined> {
  const stateOf = async (on: Knex): Promise<SweepStateRow> =>
    on('sweep_state')
      .where(STATE_ROW)
      .first()
      .modify(query => on.isTransaction && !isSqlite(on) && query.forUpdate());
  const seen = await stateOf(knex);
  const order = compareVersions(seen.engine_version, engineVersion);
  if (order === 0) return Number(seen.last_revision);
  if (order > 0) return undefined;
  return knex.transaction(async trx => {
    const state = await stateOf(trx);
    const atHand = compareVersions(state.engine_version, engineVersion);
    if (atHand > 0) return undefined;
    // Another process with this engine was here first.
    if (atHand === 0) return Number(state.last_revision);
    await trx('sweep_state')
      .where(STATE_ROW)
      .update({ last_revision: 0, engine_version: engineVersion });
    // Also what is claimed: what the older engine finds is not kept then.
    await trx('analysis_queue').update({
      state: 'waiting',
      attempts: 0,
      not_before: now.toISOString(),
      claimed_by: null,
      claimed_until: null,
      last_error: null,
    });
    return 0;
  });
}

/** Queues what is not analysed as it is now, by the engine asked for. */
export async function enqueueStale(
  knex: Knex,
  {
    subjects,
    upToRevision,
    engineVersion,
    now,
  }: Parameters<AnalysisQueueStore['enqueue']>[0],
): Promise<void> {
  await knex.transaction(async trx => {
    const stale = await staleSubjects(trx, subjects, engineVersion);
    const rows = stale.map(({ signalId, topicId, revision }) => ({
      ...{ signal_id: signalId, topic_id: topicId, revision },
    }));
    await insertWaiting(trx, rows, now);
    // Where a later engine has taken over meanwhile, it reads from the start itself.
    await trx('sweep_state')
      .where({ ...STATE_ROW, engine_version: engineVersion })
      .where('last_revision', '<', upToRevision)
      .update({ last_revision: upToRevision });
  });
}

/** Queues what has been silent for longer than its analysis knows; what waits, is claimed or was given up stays so. */
export async function enqueueSilent(
  knex: Knex,
  engineVersion: string,
  now: Date,
): Promise<boolean> {
  const rows = await silentSubjects(knex, engineVersion);
  await knex.transaction(trx => insertWaiting(trx, rows, now));
  return rows.length > 0;
}

async function insertWaiting(
  trx: Knex,
  rows: readonly SilentRow[],
  now: Date,
): Promise<void> {
  const waiting = {
    state: 'waiting',
    attempts: 0,
    not_before: now.toISOString(),
    claimed_by: null,
    claimed_until: null,
    last_error: null,
  };
  const key = ['signal_id', 'topic_id'];
  await upsertRows(trx, {
    table: 'analysis_queue',
    columns: [...key, 'revision', ...Object.keys(waiting)],
    key,
    rows: rows.map(({ signal_id, topic_id, revision }) => [
      ...[signal_id, topic_id, revision],
      ...Object.values(waiting),
    ]),
    where: 'analysis_queue.revision < excluded.revision',
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
  for (const portion of inPortions(subjects, SUBJECTS_PER_QUERY)) {
    const rows: {
      signal_id: string;
      topic_id: string;
      input_digest: string;
    }[] = await trx('analyses')
      .select('signal_id', 'topic_id', 'input_digest')
      .whereIn(
        ['signal_id', 'topic_id'],
        portion.map(({ signalId, topicId }) => [signalId, topicId]),
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

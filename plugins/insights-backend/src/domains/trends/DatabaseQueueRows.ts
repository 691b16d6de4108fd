import type { Knex } from 'knex';
import type { SubjectKey } from '../signals';

/** The one row of `sweep_state`. */
export const STATE_ROW = { id: 1 };

/** How far the sweep is, as stored. */
export interface SweepStateRow {
  readonly last_revision: string | number;
  readonly engine_version: string;
  readonly last_finished_at: string | null;
}

/** A subject in the queue, as stored. */
export interface QueueRow {
  readonly signal_id: string;
  readonly topic_id: string;
  readonly revision: string | number;
  readonly attempts: number;
  /** While it waits: not to be claimed before. Given up: when that was. */
  readonly not_before: string;
  readonly last_error: string | null;
}

/** A row when no later engine has taken the queue over, for `EXISTS`. */
export function isEngineOfQueue(
  knex: Knex,
  engineVersion: string,
): Knex.QueryBuilder {
  return knex('sweep_state').where({
    ...STATE_ROW,
    engine_version: engineVersion,
  });
}

/** The queue rows of some subjects, as long as the process still holds them. */
export function claimsOf(
  knex: Knex,
  owner: string,
  keys: readonly SubjectKey[],
): Knex.QueryBuilder {
  return knex('analysis_queue')
    .where({ state: 'claimed', claimed_by: owner })
    .whereIn(
      ['signal_id', 'topic_id'],
      keys.map(({ signalId, topicId }) => [signalId, topicId]),
    );
}

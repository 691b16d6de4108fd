import type { Knex } from 'knex';
import { isSqlite } from '../platform/database';
import type { WriteFence } from '../platform/WriteFence';
import type { CollectorRow } from './collectionRows';
import { LeaseLostError } from './LeaseLostError';

/**
 * Lets a transaction write only while the run holds its collector, as a fencing token does: a process that was paused
 * past its lease writes nothing when it wakes up.
 *
 * On PostgreSQL the lock on the row lets heartbeats of the run through, and no claim ({@link lockForClaim}). SQLite has
 * one writer at a time: a write that changes nothing makes the transaction that one.
 */
export function leaseFence(runId: string): WriteFence {
  return async transaction => {
    const held = () =>
      transaction<CollectorRow>('collectors').where({ lease_run_id: runId });
    const isHeld = isSqlite(transaction)
      ? await held().update({ lease_run_id: runId })
      : await held().forKeyShare().first('id');
    if (!isHeld) throw new LeaseLostError();
  };
}

/**
 * Keeps a collector for who is about to claim it.
 *
 * @returns false where a run is writing for it right now, so that it cannot be taken over yet
 */
export async function lockForClaim(
  transaction: Knex.Transaction,
  collectorId: string,
): Promise<boolean> {
  if (isSqlite(transaction)) return true;
  const row = await transaction<CollectorRow>('collectors')
    .where({ id: collectorId })
    .forUpdate()
    .skipLocked()
    .first('id');
  return row !== undefined;
}

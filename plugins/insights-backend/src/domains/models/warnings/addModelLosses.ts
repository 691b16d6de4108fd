import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { ModelLoss } from './ModelLoss';

/** Rows of one insert: Knex parts it into one `SELECT` a row on SQLite, of which that takes 500. */
const INSERTED_AT_ONCE = 100;

/** Notes what a registry lost, for people to be told, in the transaction that marks it as gone. */
export async function addModelLosses(
  trx: Knex.Transaction,
  losses: readonly ModelLoss[],
): Promise<void> {
  for (const portion of inPortions(losses, INSERTED_AT_ONCE)) {
    await trx('model_losses').insert(
      portion.map(({ modelId, version, aliases, at }) => ({
        id: randomUUID(),
        ...{ model_id: modelId, version: version ?? '' },
        ...{ aliases: JSON.stringify(aliases), at, tell_at: at },
      })),
    );
  }
}

import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import type { ModelEvent } from './ModelEvent';

/**
 * Adds events to the histories of models, in the transaction of what happened.
 *
 * @param events - with the ids of their models
 */
export async function addModelEvents(
  trx: Knex.Transaction,
  events: readonly (ModelEvent & { readonly modelId: string })[],
): Promise<void> {
  for (const portion of inPortions(events)) {
    await trx('model_events').insert(
      portion.map(({ modelId, by, at, kind, version, alias, detail }) => ({
        id: randomUUID(),
        model_id: modelId,
        by,
        at,
        kind,
        version: version ?? null,
        alias: alias ?? null,
        detail: detail ?? null,
      })),
    );
  }
}

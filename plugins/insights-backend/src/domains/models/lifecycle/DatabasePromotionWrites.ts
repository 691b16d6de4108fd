import type { Knex } from 'knex';
import { isSqlite } from '../../../platform/database';
import { addModelEvents } from '../events/DatabaseModelEvents';
import type { ModelEvent } from '../events/ModelEvent';
import { DatabaseAliasRows } from '../ingest/DatabaseAliasRows';
import type { Promotion } from '../model/promotion/Promotion';
import { dueQuery } from './DatabasePromotionQueries';
import { promotionOfRow, type PromotionRow } from './promotionRow';

/** States of which people are told. */
const TOLD = new Set<string>(['applied', 'failed', 'rejected']);

/** Who writes to a model, its aliases and its ledger holds it, so that they come one after another. */
export async function holdModel(
  trx: Knex.Transaction,
  modelId: string,
): Promise<void> {
  await trx('models').where({ id: modelId }).forUpdate().first('id');
}

/**
 * Brings a promotion from one state into another, if it still is in that.
 *
 * @returns the promotion's row as it is now; undefined where it had left that state
 */
export async function changeState(
  trx: Knex.Transaction,
  id: string,
  from: PromotionRow['state'],
  change: Partial<PromotionRow> & Pick<PromotionRow, 'state'>,
): Promise<PromotionRow | undefined> {
  const tellAt = change.decided_at ?? change.tell_at;
  const [row]: PromotionRow[] = await trx<PromotionRow>('model_promotions')
    .where({ id, state: from })
    .update({ ...change, tell_at: TOLD.has(change.state) ? tellAt : null })
    .returning('*');
  return row;
}

/** Takes a promotion of a state that nobody has to himself, for the caller alone; to apply it is an attempt. */
export function claimDue(
  knex: Knex,
  state: 'waiting' | 'applying',
  { at, claimedUntil }: { readonly at: string; readonly claimedUntil: string },
): Promise<Promotion | undefined> {
  return knex.transaction(async trx => {
    const [due]: PromotionRow[] = await dueQuery(trx, state, at).modify(
      query => !isSqlite(trx) && query.forUpdate().skipLocked(),
    );
    if (!due) return undefined;
    const [row]: PromotionRow[] = await trx<PromotionRow>('model_promotions')
      .where({ id: due.id, state })
      .update({
        claimed_until: claimedUntil,
        ...(state === 'applying' && { attempts: trx.raw('attempts + 1') }),
      })
      .returning('*');
    return row && promotionOfRow(row);
  });
}

/** Writes down what happened to a promotion, and has lists show it. */
export async function noteEvent(
  trx: Knex.Transaction,
  { modelId, alias, toVersion }: Promotion,
  event: Pick<ModelEvent, 'kind' | 'by' | 'at'> & {
    readonly detail?: string | null;
  },
): Promise<void> {
  const { kind, by, at, detail } = event;
  await addModelEvents(trx, [
    {
      ...{ modelId, kind, by, at, alias },
      ...(toVersion !== null && { version: toVersion }),
      ...(detail && { detail }),
    },
  ]);
  await trx('models').where({ id: modelId }).update({ summarised_by: null });
}

/** Has a version hold an alias of a model, or none. */
export async function moveAliasHere(
  trx: Knex.Transaction,
  { modelId, alias, fromVersion, toVersion }: Promotion,
  at: string,
): Promise<void> {
  const move = { modelId, alias, from: fromVersion, to: toVersion };
  await new DatabaseAliasRows(trx).move([move], at);
}

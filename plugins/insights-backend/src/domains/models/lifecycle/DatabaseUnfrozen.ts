import type { Knex } from 'knex';
import type { Promotion } from '../model/promotion/Promotion';
import { promotionOfRow, type PromotionRow } from './promotionRow';
import { MOST_FREEZE_ATTEMPTS } from './freezeAttempts';
import type { UnfrozenPage, UnfrozenStore } from './UnfrozenStore';

/** Entries of the ledger without a frozen card, in SQLite or PostgreSQL. */
export class DatabaseUnfrozen implements UnfrozenStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async page(wanted: UnfrozenPage): Promise<readonly Promotion[]> {
    const rows = await unfrozenQuery(this.#knex, wanted);
    return rows.map(promotionOfRow);
  }

  async attempt(ids: readonly string[], nextAt: string): Promise<void> {
    await this.#knex('model_promotions')
      .whereIn('id', ids)
      .update({ freeze_after: nextAt })
      .increment('attempts', 1);
  }

  async froze(
    ids: readonly string[],
    cardDigest: string,
    at: string,
  ): Promise<void> {
    await this.#knex('model_promotions')
      .whereIn('id', ids)
      .whereNull('card_digest')
      .update({ card_digest: cardDigest, frozen_at: at, freeze_after: null });
  }
}

/**
 * Entries of which no card was frozen, by id: those that were seen in a registry, or came with a registration. An entry that
 * another one of its alias follows is history: nobody knows any more what its card said.
 */
export function unfrozenQuery(
  knex: Knex,
  { after, limit, at, modelId }: UnfrozenPage,
): Knex.QueryBuilder<PromotionRow, PromotionRow[]> {
  return knex('model_promotions as entry')
    .join('model_aliases as held', on =>
      on
        .on('held.model_id', 'entry.model_id')
        .andOn('held.alias', 'entry.alias')
        .andOn('held.version', 'entry.to_version'),
    )
    .join('model_versions as known', on =>
      on
        .on('known.model_id', 'entry.model_id')
        .andOn('known.version', 'entry.to_version'),
    )
    .select<PromotionRow[]>('entry.*')
    .whereRaw(
      "coalesce(entry.state, '') in ('observed', 'applied') and entry.card_digest is null and entry.to_version is not null",
    )
    .where('entry.attempts', '<', MOST_FREEZE_ATTEMPTS)
    .whereRaw("coalesce(entry.freeze_after, '') <= ?", [at])
    .where('entry.id', '>', after)
    .where(modelId === undefined ? {} : { 'entry.model_id': modelId })
    .whereNotExists(
      knex('model_promotions as later')
        .select(knex.raw('1'))
        .whereRaw('later.model_id = entry.model_id')
        .whereRaw('later.alias = entry.alias')
        .whereRaw('later.requested_at > entry.requested_at')
        .whereIn('later.state', ['observed', 'applied']),
    )
    .orderBy('entry.id')
    .limit(limit);
}

import type { Knex } from 'knex';
import type { LedgerPosition, Obstacle } from './PromotionsStore';
import type { PromotionRow } from './promotionRow';

/** One page of the ledger of a model, the newest first, and one more row that tells whether there is a next page. */
export function promotionPageQuery(
  knex: Knex,
  modelId: string,
  page: { readonly limit: number; readonly after?: LedgerPosition },
): Knex.QueryBuilder<PromotionRow, PromotionRow[]> {
  const { limit, after } = page;
  const query = knex<PromotionRow>('model_promotions')
    .select<PromotionRow[]>('*')
    .where({ model_id: modelId })
    .orderBy([
      { column: 'requested_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit + 1);
  return after
    ? query.whereRaw('(requested_at, id) < (?, ?)', [...after])
    : query;
}

/** Promotions of a state that nobody has to himself at present, those that wait longest first. */
export function dueQuery(
  knex: Knex,
  state: 'waiting' | 'applying',
  at: string,
): Knex.QueryBuilder<PromotionRow, PromotionRow[]> {
  return knex<PromotionRow>('model_promotions')
    .select<PromotionRow[]>('*')
    .where({ state })
    .where('claimed_until', '<', at)
    .orderBy('claimed_until')
    .limit(1);
}

/** Which version holds an alias; null for none. */
export async function holderOf(
  knex: Knex,
  modelId: string,
  alias: string,
): Promise<string | null> {
  const row: { version: string } | undefined = await knex('model_aliases')
    .where({ model_id: modelId, alias })
    .first('version');
  return row?.version ?? null;
}

/** Why a version of a model cannot hold an alias; undefined where it can. */
export async function obstacleOf(
  knex: Knex,
  modelId: string,
  version: string,
): Promise<Obstacle | undefined> {
  const row: { status: string; gone_since: string | null } | undefined =
    await knex('model_versions')
      .where({ model_id: modelId, version })
      .first('status', 'gone_since');
  if (!row) return { kind: 'unknown-version' };
  if (row.gone_since) return { kind: 'gone', since: row.gone_since };
  if (row.status === 'ready') return undefined;
  return { kind: 'not-ready', status: row.status };
}

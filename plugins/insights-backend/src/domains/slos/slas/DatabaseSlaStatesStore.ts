import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import type { Page } from '../../signals';
import { slaAttentionOf } from '../model/sla/SlaState';
import type { SlaFilters, SlaPosition, SlaStatesStore } from './SlaStatesStore';

type SlaSummary = components['schemas']['SlaSummary'];

/** A row of the table `sla_states`. */
interface SlaStateRow {
  id: string;
  attention: number;
  share_key: number;
  summary: string;
}

/** Sorts what has nothing that may fail behind all that have. */
const NO_SHARE = 1e300;

const COLUMNS = [
  'id',
  'customer',
  'owner',
  'slo',
  'state',
  'attention',
  'share_key',
  'summary',
] as const;

/** The order of the list; the id makes it total. */
const ORDER = ['attention', 'share_key', 'id'] as const;

/** Keeps states of agreements in SQLite or PostgreSQL. */
export class DatabaseSlaStatesStore implements SlaStatesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async save(
    states: readonly SlaSummary[],
    gone: readonly string[],
  ): Promise<void> {
    if (states.length + gone.length === 0) return;
    // Two replicas that overlap take the rows in one order.
    const ordered = [...states].sort((a, b) => (a.id < b.id ? -1 : 1));
    await this.#knex.transaction(async trx => {
      await trx('sla_progress')
        .where({ id: 1 })
        .increment('states_revision', 1);
      for (const part of inPortions(gone)) {
        await trx('sla_states').whereIn('id', part).delete();
      }
      await upsertRows(trx, {
        table: 'sla_states',
        columns: COLUMNS,
        key: ['id'],
        rows: ordered.map(summary => [
          summary.id,
          summary.customer,
          summary.owner,
          summary.slo,
          summary.state,
          slaAttentionOf(summary.state),
          summary.current?.shareLeft ?? NO_SHARE,
          JSON.stringify(summary),
        ]),
      });
    });
  }

  async finishRound(at: string): Promise<void> {
    await this.#knex('sla_progress')
      .where({ id: 1 })
      .update({ evaluated_at: at });
  }

  async revision(): Promise<number> {
    const row = await this.#knex('sla_progress')
      .where({ id: 1 })
      .first('states_revision');
    return Number(row.states_revision);
  }

  async ids(): Promise<readonly string[]> {
    return this.#knex('sla_states').orderBy('id').pluck('id');
  }

  async list({
    limit,
    after,
    ...filters
  }: Parameters<SlaStatesStore['list']>[0]): Promise<
    Page<SlaSummary, SlaPosition>
  > {
    const rows: SlaStateRow[] = await this.#matching(filters)
      .modify(query => {
        if (after) {
          query.whereRaw('(attention, share_key, id) > (?, ?, ?)', [...after]);
        }
      })
      .orderBy([...ORDER])
      .limit(limit + 1)
      .select('id', 'attention', 'share_key', 'summary');
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ summary }) => JSON.parse(summary)),
      next:
        last && rows.length > limit
          ? [last.attention, last.share_key, last.id]
          : undefined,
    };
  }

  async count(filters: SlaFilters): Promise<number> {
    const [{ count }] = await this.#matching(filters).count<
      { count: number | string }[]
    >({ count: '*' });
    return Number(count);
  }

  #matching({ owner, ...equal }: SlaFilters): Knex.QueryBuilder {
    const query = this.#knex('sla_states');
    for (const column of ['customer', 'slo', 'state'] as const) {
      const values = equal[column];
      if (values?.length) query.whereIn(column, [...values]);
    }
    if (owner?.length) {
      const named = owner.filter(Boolean);
      query.where(either => {
        either.whereIn('owner', named);
        if (named.length < owner.length) either.orWhereNull('owner');
      });
    }
    return query;
  }
}

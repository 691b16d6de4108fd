import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { upsertRows } from '../../../platform/upsertRows';
import type { Page } from '../../signals';
import type { AtRisk } from '../model/evaluation/atRisk';
import { writeStateChanges } from './DatabaseStateChanges';
import { stateOverview } from './DatabaseStateOverview';
import {
  matchingStates,
  positionOf,
  statePageQuery,
} from './DatabaseStateQuery';
import { watchedSince } from './DatabaseWatchedSince';
import {
  rowOfState,
  STATE_COLUMNS,
  summaryOfRow,
  tagsOf,
  type StateRow,
} from './stateRow';
import type {
  KeptState,
  SloFilters,
  SloPosition,
  SloSort,
  StatesStore,
} from './StatesStore';

type SloSummary = components['schemas']['SloSummary'];

/** Keeps states in SQLite or PostgreSQL. */
export class DatabaseStatesStore implements StatesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async save(
    states: readonly KeptState[],
    gone: readonly string[],
  ): Promise<void> {
    if (states.length + gone.length === 0) return;
    // Two replicas that overlap take the rows in one order.
    const rows = states
      .map(rowOfState)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    await this.#knex.transaction(async trx => {
      await trx('slo_progress').where({ id: 1 }).increment('revision', 1);
      for (const part of inPortions(gone)) {
        await trx('slo_tags').whereIn('name', part).delete();
        await trx('slo_states').whereIn('name', part).delete();
      }
      await writeStateChanges(trx, states);
      await upsertRows(trx, {
        table: 'slo_states',
        columns: STATE_COLUMNS,
        key: ['name'],
        rows: rows.map(row => STATE_COLUMNS.map(column => row[column])),
      });
      await replaceTags(trx, states);
    });
  }

  async names(): Promise<readonly string[]> {
    return this.#knex('slo_states').orderBy('name').pluck('name');
  }

  async finishRound(at: string): Promise<void> {
    await this.#knex('slo_progress')
      .where({ id: 1 })
      .update({ evaluated_at: at });
  }

  async progress(): Promise<{ revision: number; evaluatedAt: string | null }> {
    const { revision, evaluated_at: evaluatedAt } = await this.#knex(
      'slo_progress',
    )
      .where({ id: 1 })
      .first();
    return { revision, evaluatedAt };
  }

  async get(name: string): Promise<SloSummary | undefined> {
    const row: StateRow | undefined = await this.#knex('slo_states')
      .where({ name })
      .first();
    return row && summaryOfRow(row);
  }

  watchedSince(names: readonly string[], nowSeconds: number) {
    return watchedSince(this.#knex, names, nowSeconds);
  }

  async atRisk(names: readonly string[]): Promise<ReadonlyMap<string, AtRisk>> {
    const found = new Map<string, AtRisk>();
    for (const part of inPortions(names)) {
      const rows: { name: string; at_risk: string }[] = await this.#knex(
        'slo_states',
      )
        .select('name', 'at_risk')
        .whereIn('name', part)
        .whereNotNull('at_risk');
      for (const row of rows) found.set(row.name, JSON.parse(row.at_risk));
    }
    return found;
  }

  async list(
    query: SloFilters & { sort: SloSort; limit: number; after?: SloPosition },
  ): Promise<Page<SloSummary, SloPosition>> {
    const rows = await statePageQuery(this.#knex, query);
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: items.map(summaryOfRow),
      next:
        last && rows.length > query.limit
          ? positionOf(last, query.sort)
          : undefined,
    };
  }

  async count(filters: SloFilters): Promise<number> {
    const [{ count }] = await matchingStates(this.#knex, filters).count<
      { count: number | string }[]
    >({ count: '*' });
    return Number(count);
  }

  overview(filters: SloFilters, mostCells: number) {
    return stateOverview(this.#knex, filters, mostCells);
  }
}

async function replaceTags(
  trx: Knex.Transaction,
  states: readonly KeptState[],
): Promise<void> {
  for (const part of inPortions(states)) {
    const names = part.map(({ summary }) => summary.name);
    await trx('slo_tags').whereIn('name', names).delete();
    await upsertRows(trx, {
      table: 'slo_tags',
      columns: ['name', 'tag'],
      key: ['name', 'tag'],
      rows: part.flatMap(({ summary }) =>
        tagsOf(summary).map(tag => [summary.name, tag.slice(0, 200)]),
      ),
    });
  }
}

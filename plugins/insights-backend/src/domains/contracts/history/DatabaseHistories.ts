import type { Knex } from 'knex';
import type { HistoriesStore, HistoryStanding } from './HistoriesStore';

const LONGEST_PLACE = 2_000;

interface HistoryRow {
  readonly entity_ref: string;
  readonly state: HistoryStanding['state'];
  readonly source: HistoryStanding['source'];
  readonly place: string | null;
  readonly head: string | null;
  readonly read_at: string | null;
  readonly next_at: string;
  readonly kept_count: number;
  readonly findings: string;
}

/** Both databases call it so. */
const FOREIGN_KEY = /foreign key/i;

/** Remembers in SQLite or PostgreSQL what was read of the past of APIs. */
export class DatabaseHistories implements HistoriesStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async due(at: string, limit: number): Promise<readonly string[]> {
    const rows = await this.#knex('contracts')
      .leftJoin(
        'contract_histories',
        'contract_histories.entity_ref',
        'contracts.entity_ref',
      )
      .whereNull('contracts.gone_since')
      // There is something that it can come before.
      .whereNotNull('contracts.latest_id')
      .andWhere(asked =>
        asked
          .whereNull('contract_histories.next_at')
          .orWhere('contract_histories.next_at', '<=', at),
      )
      .orderByRaw("coalesce(contract_histories.next_at, '')")
      .orderBy('contracts.entity_ref')
      .limit(limit)
      .select<{ entity_ref: string }[]>('contracts.entity_ref');
    return rows.map(row => row.entity_ref);
  }

  async get(entityRef: string): Promise<HistoryStanding | undefined> {
    const row = await this.#knex('contract_histories')
      .where({ entity_ref: entityRef })
      .first<HistoryRow | undefined>();
    return row && standingOf(row);
  }

  /** Has looked at again, from an instant on, where nothing told of the past of an API. */
  async lookAgain(at: string): Promise<void> {
    await this.#knex('contract_histories')
      .where({ state: 'none' })
      .andWhere('next_at', '>', at)
      .update({ next_at: at });
  }

  async keep(standing: HistoryStanding): Promise<void> {
    await whereKnown(
      this.#knex('contract_histories')
        .insert(rowOf(standing))
        .onConflict('entity_ref')
        .merge(),
    );
  }

  async keepRead(
    standing: HistoryStanding,
    known: HistoryStanding | undefined,
  ): Promise<void> {
    const { entityRef, keptCount } = standing;
    const histories = () => this.#knex('contract_histories');
    if (!known) {
      await whereKnown(
        histories().insert(rowOf(standing)).onConflict('entity_ref').ignore(),
      );
    }
    const updated = await histories()
      .where({ entity_ref: entityRef, next_at: (known ?? standing).nextAt })
      .update(rowOf(standing));
    if (updated > 0) return;
    await histories()
      .where({ entity_ref: entityRef })
      .update({ kept_count: keptCount });
  }
}

/** Of an API that is gone meanwhile nothing is kept. */
async function whereKnown(insert: PromiseLike<unknown>): Promise<void> {
  try {
    await insert;
  } catch (error) {
    if (!FOREIGN_KEY.test(String(error))) throw error;
  }
}

function rowOf(standing: HistoryStanding): HistoryRow {
  const { state, source, head } = standing;
  return {
    entity_ref: standing.entityRef,
    ...{ state, source, head },
    place: standing.place?.slice(0, LONGEST_PLACE) ?? null,
    read_at: standing.readAt,
    next_at: standing.nextAt,
    kept_count: standing.keptCount,
    findings: JSON.stringify(standing.findings),
  };
}

function standingOf(row: HistoryRow): HistoryStanding {
  const { state, source, place, head } = row;
  return {
    entityRef: row.entity_ref,
    ...{ state, source, place, head },
    readAt: row.read_at,
    nextAt: row.next_at,
    keptCount: row.kept_count,
    findings: JSON.parse(row.findings),
  };
}

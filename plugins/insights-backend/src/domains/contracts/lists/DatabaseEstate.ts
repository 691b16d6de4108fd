import type { Knex } from 'knex';
import type { AttentionWindow } from './attentionWindow';
import type { EstateCounts, EstateStore } from './EstateStore';

/** PostgreSQL gives sums and counts as texts; a sum of nothing is null. */
type CountsRow = Readonly<Record<string, number | string | null>>;

/** Counts APIs in SQLite or PostgreSQL. */
export class DatabaseEstate implements EstateStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async count({ since, today, soon }: AttentionWindow): Promise<EstateCounts> {
    const sum = (condition: string, values: string[], name: string) =>
      this.#knex.raw(
        `sum(case when ${condition} then 1 else 0 end) as ${name}`,
        values,
      );
    const [row] = await this.#knex('contracts')
      .whereNull('gone_since')
      .select<CountsRow[]>(
        this.#knex.raw('count(*) as all_of_them'),
        sum('attention > 0', [], 'needing'),
        sum("coalesce(breaking_at, '') >= ?", [since], 'broke'),
        sum("coalesce(open_breaking_at, '') >= ?", [since], 'broke_open'),
        sum('owner is null', [], 'without_owner'),
      );
    const [unreadable] = await this.#present()
      .join(
        'contract_snapshots',
        'contract_snapshots.id',
        'contracts.latest_id',
      )
      .where('contract_snapshots.is_readable', false)
      .count<{ count: number | string }[]>({ count: '*' });
    return {
      apiCount: Number(row.all_of_them),
      needingAttention: Number(row.needing),
      broke: Number(row.broke),
      brokeOpen: Number(row.broke_open),
      unreadable: Number(unreadable.count),
      sunsetOverdue: await this.#ending(query =>
        query.where('contract_deprecations.sunset_on', '<', today),
      ),
      sunsetDue: await this.#ending(query =>
        query
          .where('contract_deprecations.sunset_on', '>=', today)
          .andWhere('contract_deprecations.sunset_on', '<=', soon),
      ),
      withoutOwner: Number(row.without_owner),
    };
  }

  /** APIs of which something ends. */
  async #ending(
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<number> {
    const query = this.#present().join(
      'contract_deprecations',
      'contract_deprecations.entity_ref',
      'contracts.entity_ref',
    );
    const [{ count }]: { count: number | string }[] = await narrow(
      query,
    ).countDistinct({ count: 'contracts.entity_ref' });
    return Number(count);
  }

  #present(): Knex.QueryBuilder {
    return this.#knex('contracts').whereNull('contracts.gone_since');
  }
}

import type { Knex } from 'knex';
import type { AttentionWindow } from './attentionWindow';
import { whereHasSlo } from './DatabaseProviders';
import type { EstateCounts, EstateOwner, EstateStore } from './EstateStore';

/** PostgreSQL gives sums and counts as texts; a sum of nothing is null. */
type CountsRow = Readonly<Record<string, number | string | null>>;

interface OwnerRow {
  readonly owner: string;
  readonly apis: number | string;
  readonly needing: number | string;
}

/** Counts APIs in SQLite or PostgreSQL. */
export class DatabaseEstate implements EstateStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async count(
    { since, today, soon }: AttentionWindow,
    belowScore: number,
  ): Promise<EstateCounts> {
    const [row] = await this.#present().select<CountsRow[]>(
      this.#knex.raw('count(*) as all_of_them'),
      this.#sum('contracts.attention > 0', [], 'needing'),
      this.#sum("coalesce(breaking_at, '') >= ?", [since], 'broke'),
      this.#sum("coalesce(open_breaking_at, '') >= ?", [since], 'broke_open'),
      this.#sum('owner is null', [], 'without_owner'),
      this.#sum('latest_readable = ?', [false], 'unreadable'),
      this.#sum(
        'latest_id is not null and latest_readable is null',
        [],
        'unread',
      ),
      this.#sum('latest_id is null', [], 'without_definition'),
      this.#sum('quality_score is not null', [], 'scored'),
      this.#sum(
        'quality_score < ?',
        [Math.round(belowScore * 100)],
        'below_score',
      ),
    );
    return {
      apiCount: Number(row.all_of_them),
      needingAttention: Number(row.needing),
      broke: Number(row.broke),
      brokeOpen: Number(row.broke_open),
      unreadable: Number(row.unreadable),
      unread: Number(row.unread),
      withoutDefinition: Number(row.without_definition),
      sunsetOverdue: await this.#ending(query =>
        query.where('contract_deprecations.sunset_on', '<', today),
      ),
      sunsetDue: await this.#ending(query =>
        query
          .where('contract_deprecations.sunset_on', '>=', today)
          .andWhere('contract_deprecations.sunset_on', '<=', soon),
      ),
      withoutOwner: Number(row.without_owner),
      scored: Number(row.scored),
      belowScore: Number(row.below_score),
      withSlo: await this.#withSlo(),
    };
  }

  async owners(limit: number): ReturnType<EstateStore['owners']> {
    const owned = () => this.#present().whereNotNull('owner');
    const rows = await owned()
      .groupBy('owner')
      .orderByRaw('count(*) desc, owner')
      .limit(limit)
      .select<OwnerRow[]>(
        'owner',
        this.#knex.raw('count(*) as apis'),
        this.#sum('attention > 0', [], 'needing'),
      );
    const [{ count }]: { count: number | string }[] =
      await owned().countDistinct({ count: 'owner' });
    return {
      items: rows.map(
        ({ owner, apis, needing }): EstateOwner => ({
          owner,
          ...{ apiCount: Number(apis), needingAttention: Number(needing) },
        }),
      ),
      leftOff: Number(count) - rows.length,
    };
  }

  async #withSlo(): Promise<number> {
    const query = this.#present();
    whereHasSlo(this.#knex, query, true);
    const [{ count }]: { count: number | string }[] = await query.count({
      count: '*',
    });
    return Number(count);
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

  /** How many rows are so. */
  #sum(
    condition: string,
    values: readonly (string | number | boolean)[],
    name: string,
  ): Knex.Raw {
    return this.#knex.raw(
      `sum(case when ${condition} then 1 else 0 end) as ${name}`,
      values,
    );
  }
}

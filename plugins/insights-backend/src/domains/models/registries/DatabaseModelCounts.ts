import type { Knex } from 'knex';

/** How many models each registry has. */
export class DatabaseModelCounts {
  constructor(private readonly database: Knex) {}

  /** By registry, without what it lost; one that has none has no entry. */
  async byRegistry(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database('models')
      .whereNull('gone_since')
      .groupBy('registry')
      .select<{ registry: string; count: number | string }[]>(
        'registry',
        this.database.raw('count(*) as count'),
      );
    return new Map(
      rows.map(({ registry, count }) => [registry, Number(count)]),
    );
  }
}

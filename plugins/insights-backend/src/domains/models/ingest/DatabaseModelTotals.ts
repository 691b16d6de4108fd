import type { Knex } from 'knex';
import type { ModelTotals } from './RegistryIngest';

/** How many models and versions each registry has, of what lists know: no versions are read for it. */
export class DatabaseModelTotals {
  constructor(private readonly database: Knex) {}

  /** By registry, without what it lost; one that has none has no entry. */
  async read(): Promise<ReadonlyMap<string, ModelTotals>> {
    const rows = await this.database('models')
      .whereNull('gone_since')
      .groupBy('registry')
      .select<
        {
          registry: string;
          /** PostgreSQL gives counts as texts. */
          models: number | string;
          versions: number | string;
        }[]
      >(
        'registry',
        this.database.raw('count(*) as models'),
        this.database.raw('sum(version_count) as versions'),
      );
    return new Map(
      rows.map(({ registry, models, versions }) => [
        registry,
        { models: Number(models), modelVersions: Number(versions) },
      ]),
    );
  }
}

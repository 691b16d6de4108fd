import { randomUUID } from 'node:crypto';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { modelPageQuery } from '../lists/DatabaseModelQuery';
import { modelsOnDatabase } from '../lists/__testUtils__/modelsOnDatabase';
import { untoldDeprecations } from '../warnings/DatabaseDeprecationWarnings';
import { untoldLosses } from '../warnings/DatabaseLossWarnings';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { lastEndedDeprecation } from './DatabaseEndedDeprecations';
import { openDeprecations } from './DatabaseOpenDeprecations';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MANY = 2_000;
const AT = '2026-11-26T12:00:00.000Z';

describe.each(databases.eachSupportedId())('deprecations on %s', id => {
  it('are found by an index', async () => {
    const { knex } = await modelsOnDatabase(
      databases,
      id,
      Array.from({ length: MANY }, (_, n) => ({ name: `model ${n}` })),
    );
    const ids: string[] = await knex('models').pluck('id');
    // Each was deprecated several times; some are now.
    await knex.batchInsert(
      'model_deprecations',
      ids.flatMap((modelId, n) =>
        ['', '1', '2'].map(version => ({
          ...{ id: randomUUID(), model_id: modelId, version, at: AT },
          ...{ by: 'user:default/ann', reason: 'Old' },
          withdrawn_at: n % 100 === 0 ? null : AT,
          tell_at: n % 500 === 0 ? AT : null,
        })),
      ),
      50,
    );
    await knex.batchInsert(
      'model_losses',
      ids.map(modelId => ({
        ...{ id: randomUUID(), model_id: modelId, version: '', at: AT },
        ...{ aliases: '[]', tell_at: AT },
      })),
      50,
    );
    const isPostgres = id === 'POSTGRES_15';
    if (isPostgres) await knex.raw('analyze');
    const explain = isPostgres ? 'explain' : 'explain query plan';
    const page = { sort: 'attention', limit: 50 } as const;
    const queries = [
      [modelPageQuery(knex, { ...page, deprecated: true }), 'open_unique'],
      [modelPageQuery(knex, { ...page, deprecated: false }), 'open_unique'],
      [openDeprecations(knex).whereIn('model_id', [ids[7]]), 'open_unique'],
      [
        lastEndedDeprecation(knex, { modelId: ids[7], version: '1' }),
        'deprecations_ended_index',
      ],
      [untoldDeprecations(knex, AT, 50), 'deprecations_tell_index'],
      [untoldLosses(knex, AT, 50), 'losses_tell_index'],
    ] as const;
    for (const [query, index] of queries) {
      const plan = JSON.stringify(
        await knex.raw(`${explain} ${query.toQuery()}`),
      );
      expect(plan).toContain(index);
    }
  });
});

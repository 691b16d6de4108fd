import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { databaseIds } from './__testUtils__/trendsOnDatabase';
import { summaryPageQuery } from './DatabaseAnalysisStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const EACH = 3_000;
const PRIMARY_KEY = {
  SQLITE_3: 'sqlite_autoindex_analyses_1',
  POSTGRES_15: 'analyses_pkey',
};

describe.each(databases.eachSupportedId())('summaries on %s', id => {
  it('are read by the primary key, without a sort of all that a signal has', async () => {
    const knex = await databases.init(id);
    const rows = ['demo:a', 'demo:b', 'demo:c'].flatMap(signal =>
      Array.from({ length: EACH }, (_, number) => ({
        ...{ signal_id: signal, topic_id: `demo:t${number}` },
        ...{ input_digest: '', engine_version: '1', revision: 1 },
        ...{ computed_at: '2026-11-24T11:00:00.000Z' },
        ...{ verdict: 'steady', verdict_reason: '', z: 0, p: 1, movers: '[]' },
      })),
    );
    await knex.batchInsert('analyses', rows, 50);
    if (id === 'POSTGRES_15') await knex.raw('analyze');
    const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
    for (const after of [undefined, 'demo:t2500']) {
      const page = { signalId: 'demo:b', limit: 500, after };
      const plan = JSON.stringify(
        await knex.raw(`${explain} ${summaryPageQuery(knex, page).toQuery()}`),
      );
      expect(plan).toContain(PRIMARY_KEY[id as keyof typeof PRIMARY_KEY]);
      expect(plan).not.toMatch(/TEMP B-TREE|"Sort|-> {2}Sort/);
    }
  });
});

import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { databaseIds } from './__testUtils__/trendsOnDatabase';
import { readTopicTotals, topicTotalsQuery } from './DatabaseTopicTotals';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const JULY = '2026-07-01';

function row(topic: string, over: object = {}) {
  return {
    ...{ signal_id: 'demo:uses', topic_id: `demo:${topic}`, revision: 1 },
    ...{ input_digest: 'd', engine_version: '1', reached_period: 1 },
    ...{ computed_at: '2026-08-01T00:00:00.000Z', verdict: 'steady' },
    ...{ verdict_reason: '', z: 0, p: 1, movers: '[]' },
    ...{ value: 10, change_of_year: 4, latest_at: JULY },
    ...over,
  };
}

describe.each(databases.eachSupportedId())('all topics on %s', id => {
  it('come to what those have that are known in a period and a year before', async () => {
    const knex = await databases.init(id);
    await knex('analyses').insert([
      row('a'),
      row('b', { value: 30, change_of_year: -10 }),
      row('new', { change_of_year: null }),
      row('ended', { latest_at: '2026-05-01' }),
      row('other', { signal_id: 'demo:others' }),
    ]);
    expect(await readTopicTotals(knex, 'demo:uses', JULY)).toEqual({
      ...{ topics: 2, now: 40, before: 46 },
    });
    // Those that are silent since May are not all.
    expect(
      await readTopicTotals(knex, 'demo:uses', '2026-05-01'),
    ).toBeUndefined();
    expect(await readTopicTotals(knex, 'demo:none', JULY)).toEqual({
      ...{ topics: 0, now: 0, before: 0 },
    });
  });

  it('are read from an index', async () => {
    const knex = await databases.init(id);
    const rows = Array.from({ length: 2_000 }, (_, n) =>
      row(`t${n}`, { latest_at: n % 50 === 0 ? JULY : '2026-06-01' }),
    );
    await knex.batchInsert('analyses', rows, 40);
    if (id === 'POSTGRES_15') await knex.raw('analyze');
    const asked = topicTotalsQuery(knex, 'demo:uses', JULY).toQuery();
    const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
    const plan = JSON.stringify(await knex.raw(`${explain} ${asked}`));
    expect(plan).toContain('analyses_signal_latest_index');
  });
});

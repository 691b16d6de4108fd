import { tiersOf } from '../model/buckets/tiers';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  bucketsFrom,
  bucketsOnDatabase,
  DAY_SECONDS as DAY,
  databaseIds,
  NOW_SECONDS as NOW,
} from './__testUtils__/bucketsOnDatabase';
import { chunksQuery } from './DatabaseBucketChunks';
import { dropStatement } from './DatabaseBucketRetention';
import { firstChunksQuery } from './oldestCountsOf';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

/** A series, of which a few are of a source of their own. */
const seriesRow = (_: unknown, number: number) => ({
  ...{ id: `s${number}`, source: number < 2 ? 'small' : 'large' },
  ...{ series: '{}', queries: '[]', known_until: NOW, revision: 0 },
});

async function withMany(id: (typeof databaseIds)[number]) {
  const { knex, store } = await bucketsOnDatabase(databases, id);
  const buckets = bucketsFrom(NOW - 3 * DAY, 3 * 288);
  await store.keep(
    Array.from({ length: 800 }, (_, n) => ({ seriesId: `s${n}`, buckets })),
    NOW,
  );
  await knex.batchInsert(
    'sli_series',
    Array.from({ length: 800 }, seriesRow),
    200,
  );
  if (id === 'POSTGRES_15') await knex.raw('analyze');
  const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
  const plan = async (query: { toQuery(): string }) =>
    JSON.stringify(await knex.raw(`${explain} ${query.toQuery()}`));
  return { knex, plan };
}

const KEY_OF_CHUNKS = {
  SQLITE_3: 'sqlite_autoindex_slo_bucket_chunks_1',
  POSTGRES_15: 'slo_bucket_chunks_pkey',
};

describe.each(databases.eachSupportedId())('chunks of buckets on %s', id => {
  let many: Awaited<ReturnType<typeof withMany>>;
  beforeAll(async () => {
    many = await withMany(id);
  });

  it('are read by their key and dropped by their age, from indexes', async () => {
    const { knex, plan } = many;
    const [fine] = tiersOf(300);
    const read = chunksQuery(knex, {
      tier: fine,
      seriesIds: ['s1', 's2', 's3'],
      firstStart: NOW - 2 * DAY,
      lastStart: NOW,
    });
    const key = KEY_OF_CHUNKS[id as keyof typeof KEY_OF_CHUNKS];
    expect(await plan(read)).toContain(key);
    const drop = await plan(dropStatement(knex, 300, NOW, 10));
    expect(drop).toContain('slo_bucket_chunks_step_start_index');
    expect(drop).toContain(key);
    expect(drop).not.toMatch(/"SCAN slo|Seq Scan|"Sort|-> {2}Sort/);
  });

  it('of a source with few series among many are found by their key, however much there is of others', async () => {
    const { knex, plan } = many;
    const after = { seriesId: 's0', start: NOW - DAY };
    for (const page of [{}, { after }]) {
      const found = await plan(
        firstChunksQuery(knex, { source: 'small', stepSeconds: 300, ...page }),
      );
      expect(found).toContain(KEY_OF_CHUNKS[id as keyof typeof KEY_OF_CHUNKS]);
      expect(found).toContain('sli_series_source_index');
      expect(found).not.toMatch(/SCAN chunk|Seq Scan|step_start_index/);
    }
  });
});

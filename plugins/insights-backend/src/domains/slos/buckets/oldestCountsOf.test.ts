import { TestDatabases } from '@backstage/backend-test-utils';
import {
  bucketsFrom,
  bucketsOnDatabase,
  DAY_SECONDS as DAY,
  databaseIds,
  NOW_SECONDS as NOW,
} from './__testUtils__/bucketsOnDatabase';
import { oldestCountsOf } from './oldestCountsOf';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: databaseIds });
const TODAY = NOW - DAY / 2;

describe.each(databases.eachSupportedId())('the oldest counts on %s', id => {
  async function open() {
    const { knex, store } = await bucketsOnDatabase(databases, id);
    const add = async (seriesId: string, startSeconds: number) => {
      await knex('sli_series').insert({
        ...{ id: seriesId, source: 'shop', series: '{}', queries: '[]' },
        ...{ known_until: NOW, revision: 0 },
      });
      const buckets = bucketsFrom(startSeconds, 12);
      await store.keep([{ seriesId, buckets }], NOW);
    };
    const forget = (seriesIds: readonly string[]) =>
      knex('slo_bucket_chunks')
        .whereIn('series_id', seriesIds)
        .update({ total: Buffer.alloc(0) });
    return { knex, add, forget };
  }

  it('are found behind many chunks in which nothing is known', async () => {
    const { knex, add, forget } = await open();
    const empty = Array.from({ length: 30 }, (_, n) => `s${n}`);
    for (const seriesId of empty) await add(seriesId, TODAY - DAY);
    await add('late', TODAY + 600);
    await forget(empty);
    expect(await oldestCountsOf(knex, 'shop')).toBe(TODAY + 600);
  });

  it('are none where nothing is known', async () => {
    const { knex, add, forget } = await open();
    await add('one', TODAY);
    await forget(['one']);
    expect(await oldestCountsOf(knex, 'shop')).toBeNull();
  });
});

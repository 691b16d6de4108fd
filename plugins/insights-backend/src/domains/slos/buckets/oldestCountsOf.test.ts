import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  bucketsFrom,
  bucketsOnDatabase,
  DAY_SECONDS as DAY,
  databaseIds,
  NOW_SECONDS as NOW,
} from './__testUtils__/bucketsOnDatabase';
import { oldestCountsOf } from './oldestCountsOf';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const TODAY = NOW - DAY / 2;

describe.each(databases.eachSupportedId())('the oldest counts on %s', id => {
  async function open() {
    const { knex, store } = await bucketsOnDatabase(databases, id);
    const want = (seriesIds: readonly string[]) =>
      knex.batchInsert(
        'sli_series',
        seriesIds.map(seriesId => ({
          ...{ id: seriesId, source: 'shop', series: '{}', queries: '[]' },
          ...{ known_until: NOW, revision: 0 },
        })),
        100,
      );
    const keep = (seriesIds: readonly string[], startSeconds: number) =>
      store.keep(
        seriesIds.map(seriesId => {
          return { seriesId, buckets: bucketsFrom(startSeconds, 12) };
        }),
        NOW,
      );
    const forget = (seriesIds: readonly string[]) =>
      knex('slo_bucket_chunks')
        .whereIn('series_id', seriesIds)
        .where('start_seconds', '<', TODAY)
        .update({ total: Buffer.alloc(0) });
    return { knex, want, keep, forget };
  }

  it('are found behind many chunks in which nothing is known', async () => {
    const { knex, want, keep, forget } = await open();
    const empty = Array.from({ length: 130 }, (_, n) => `s${n}`);
    await want([...empty, 'late']);
    await keep(empty, TODAY - DAY);
    await keep(['late'], TODAY + 600);
    await forget(empty);
    expect(await oldestCountsOf(knex, 'shop')).toBe(TODAY + 600);
  });

  it('are found in a later chunk of the only series, where nothing is known in the first', async () => {
    const { knex, want, keep, forget } = await open();
    await want(['one']);
    await keep(['one'], TODAY - DAY);
    await keep(['one'], TODAY + 600);
    await forget(['one']);
    expect(await oldestCountsOf(knex, 'shop')).toBe(TODAY + 600);
  });

  it('are none where nothing is known', async () => {
    const { knex, want, keep, forget } = await open();
    await want(['one']);
    await keep(['one'], TODAY - DAY);
    await forget(['one']);
    expect(await oldestCountsOf(knex, 'shop')).toBeNull();
  });
});

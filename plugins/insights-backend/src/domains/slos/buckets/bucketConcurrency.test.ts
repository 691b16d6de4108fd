import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  bucketsFrom,
  bucketsOnDatabase,
  DAY_SECONDS as DAY,
  databaseIds,
  HOUR_SECONDS as HOUR,
  NOW_SECONDS as NOW,
  totalOf,
} from './__testUtils__/bucketsOnDatabase';
import { DatabaseBucketStore } from './DatabaseBucketStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const SERIES = Array.from({ length: 30 }, (_, i) => `series-${i}`);
const PARTS = 12;

describe.each(databases.eachSupportedId())('two stores on %s', id => {
  it('lose no bucket and wait for none in a ring, however they overlap', async () => {
    const { knex, store } = await bucketsOnDatabase(databases, id);
    const other = new DatabaseBucketStore(knex);
    const start = NOW - 60 * HOUR;
    // Each part has every twelfth bucket, so that all parts change the same chunks and hours.
    const part = (n: number) =>
      bucketsFrom(start, 60 * 12, {
        goodAt: i => (i % PARTS === n ? 90 : undefined),
      });
    const batchOf = (n: number, ids: readonly string[]) =>
      ids.map(seriesId => ({ seriesId, buckets: part(n) }));
    const backwards = [...SERIES].reverse();
    const kept = Array.from({ length: PARTS }, (_, n) => [
      store.keep(batchOf(n, n % 2 ? SERIES : backwards), NOW),
      other.keep(batchOf(n, n % 2 ? backwards : SERIES), NOW),
    ]).flat();
    const dropped = [store, other].map(one => one.dropOld(NOW + HOUR));
    await Promise.all([...kept, ...dropped]);

    const queries = SERIES.map(seriesId => ({
      ...{ seriesId, stepSeconds: 300, fromSeconds: start, toSeconds: NOW },
    }));
    const all = 60 * 12 * 100;
    for (const [seconds, steps] of [
      [NOW, [300]],
      [NOW + 6 * DAY, [HOUR]],
    ] as const) {
      const read = await store.read(queries, seconds);
      for (const seriesId of SERIES) {
        const stretches = read.get(seriesId) ?? [];
        expect(stretches.map(({ stepSeconds }) => stepSeconds)).toEqual(steps);
        expect(totalOf(stretches)).toBe(all);
      }
    }
  });

  it('remove and keep the same series without harm', async () => {
    const { knex, store } = await bucketsOnDatabase(databases, id);
    const other = new DatabaseBucketStore(knex);
    const buckets = bucketsFrom(NOW - HOUR, 12);
    const batch = SERIES.map(seriesId => ({ seriesId, buckets }));
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        i % 2 ? store.keep(batch, NOW) : other.remove([...SERIES].reverse()),
      ),
    );
    await store.keep(batch, NOW);
    const read = await store.read(
      SERIES.map(seriesId => ({
        ...{ seriesId, stepSeconds: 300 },
        ...{ fromSeconds: NOW - HOUR, toSeconds: NOW },
      })),
      NOW,
    );
    for (const stretches of read.values()) expect(stretches).toEqual([buckets]);
  });
});

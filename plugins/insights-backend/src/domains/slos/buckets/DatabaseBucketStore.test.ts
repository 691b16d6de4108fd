import { KEPT_STEPS } from '../model/buckets/tiers';
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
import type { DatabaseBucketStore } from './DatabaseBucketStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

async function readOf(
  store: DatabaseBucketStore,
  seriesId: string,
  days: number,
  { stepSeconds = 300, nowSeconds = NOW } = {},
) {
  const span = { fromSeconds: NOW - days * DAY, toSeconds: NOW };
  const read = await store.read(
    [{ seriesId, stepSeconds, ...span }],
    nowSeconds,
  );
  return read.get(seriesId) ?? [];
}

describe.each(databases.eachSupportedId())('DatabaseBucketStore on %s', id => {
  const fresh = () => bucketsOnDatabase(databases, id);

  it('gives back what was kept: good, total and what is unknown', async () => {
    const { store } = await fresh();
    const buckets = bucketsFrom(NOW - HOUR, 12, {
      goodAt: i => (i === 4 ? undefined : 90 + i / 3),
    });
    expect(await store.keep([{ seriesId: 'a', buckets }], NOW)).toEqual({
      ...{ kept: 11, tooOld: 0 },
    });
    expect(await readOf(store, 'a', 1 / 24)).toEqual([buckets]);
  });

  it('answers from the widest tier to the finest, at whole wide buckets', async () => {
    const { store } = await fresh();
    const start = NOW - 120.5 * DAY;
    const count = (120.5 * DAY) / 300;
    const batch = [{ seriesId: 'a', buckets: bucketsFrom(start, count) }];
    expect(await store.keep(batch, NOW)).toEqual({ kept: count, tooOld: 0 });

    const found = await readOf(store, 'a', 110);
    expect(found.map(({ stepSeconds }) => stepSeconds)).toEqual([
      ...[DAY, HOUR, 300],
    ]);
    const [days, hours, fine] = found;
    expect(days.startSeconds).toBe(NOW - 110.5 * DAY);
    expect(hours.startSeconds).toBe(NOW - 99.5 * DAY);
    expect(fine.startSeconds).toBe(NOW - 3 * DAY);
    expect(totalOf([days])).toBe(11 * 288 * 100);
    expect(totalOf(found)).toBe(110.5 * 288 * 100);
  });

  it('answers from an earlier time than is known, and later, with nothing', async () => {
    const { store } = await fresh();
    const buckets = bucketsFrom(NOW - 2 * HOUR, 12);
    await store.keep([{ seriesId: 'a', buckets }], NOW);
    const [hours, fine] = await readOf(store, 'a', 4);
    expect(hours.total).toHaveLength(24);
    expect(totalOf([hours])).toBe(0);
    expect(fine.total).toHaveLength(3 * 288);
    expect(totalOf([fine])).toBe(1_200);
  });

  it('knows nothing of a series that it was not told of, or told nothing', async () => {
    const { store } = await fresh();
    const buckets = bucketsFrom(NOW - HOUR, 3, { goodAt: () => undefined });
    expect(await store.keep([{ seriesId: 'a', buckets }], NOW)).toEqual({
      ...{ kept: 0, tooOld: 0 },
    });
    expect(await readOf(store, 'a', 1)).toEqual([]);
    expect(await readOf(store, 'b', 1)).toEqual([]);
  });

  it('mends the wide tiers where data comes late, in several parts too', async () => {
    const { store } = await fresh();
    const early = bucketsFrom(NOW - 50 * HOUR, 12 * 24, {
      goodAt: i => (i % 5 === 0 ? undefined : 99),
    });
    await store.keep([{ seriesId: 'a', buckets: early }], NOW);
    const late = [NOW - 50 * HOUR, NOW - 38 * HOUR].map(start => ({
      ...{ seriesId: 'a', buckets: bucketsFrom(start, 12 * 12) },
    }));
    await store.keep(late, NOW);
    const later = NOW + 4 * DAY;
    const [hours] = await readOf(store, 'a', 3, { nowSeconds: later });
    expect(hours.stepSeconds).toBe(HOUR);
    expect(totalOf([hours])).toBe(24 * 1_200);
    expect(hours.coverage).toBeUndefined();
  });

  it('says which part of a wide bucket is known', async () => {
    const { store } = await fresh();
    const buckets = bucketsFrom(NOW - 5 * DAY, 24, {
      goodAt: i => (i < 3 ? undefined : 99),
    });
    await store.keep([{ seriesId: 'a', buckets }], NOW);
    const [hours] = await readOf(store, 'a', 5);
    expect(hours.coverage?.slice(0, 3)).toEqual(Float64Array.of(0.75, 1, 0));
  });

  it('tells what is too old to be kept', async () => {
    const { store } = await fresh();
    const buckets = bucketsFrom(NOW - 5 * DAY - 900, 12);
    const batch = [{ seriesId: 'a', buckets }];
    expect(await store.keep(batch, NOW)).toEqual({ kept: 0, tooOld: 12 });
    expect(await readOf(store, 'a', 10)).toEqual([]);
  });

  it.each([HOUR, 2 * HOUR, DAY])(
    'keeps buckets of %d s in their tiers',
    async stepSeconds => {
      const { store } = await fresh();
      const start = NOW - 200.5 * DAY;
      const buckets = bucketsFrom(start, (200 * DAY) / stepSeconds, {
        stepSeconds,
      });
      await store.keep([{ seriesId: 'a', buckets }], NOW);
      const found = await readOf(store, 'a', 200.5, { stepSeconds });
      expect(found.map(one => one.stepSeconds)).toEqual(
        stepSeconds === DAY ? [DAY] : [DAY, stepSeconds],
      );
      expect(totalOf(found)).toBe(totalOf([buckets]));
    },
  );

  it('takes no buckets that no tier can be made of, nor others with them', async () => {
    const { store } = await fresh();
    for (const [start, stepSeconds] of [
      [NOW, 700],
      [NOW + 60, 300],
    ]) {
      const fine = { seriesId: 'a', buckets: bucketsFrom(NOW - 300, 1) };
      const odd = bucketsFrom(start, 1, { stepSeconds });
      await expect(
        store.keep([fine, { seriesId: 'b', buckets: odd }], NOW),
      ).rejects.toThrow(RangeError);
    }
    expect(await readOf(store, 'a', 1)).toEqual([]);
  });

  it('answers queries of one series as one, and many series at once', async () => {
    const { store } = await fresh();
    const ids = Array.from({ length: 1_200 }, (_, i) => `series-${i}`);
    const buckets = bucketsFrom(NOW - HOUR, 12);
    await store.keep(
      ids.map(seriesId => ({ seriesId, buckets })),
      NOW,
    );
    const queries = ids.flatMap(seriesId =>
      [1, 2].map(hours => ({
        ...{ seriesId, stepSeconds: 300, toSeconds: NOW },
        fromSeconds: NOW - hours * HOUR,
      })),
    );
    const read = await store.read(queries, NOW);
    expect(read.size).toBe(1_200);
    for (const stretches of read.values()) {
      expect(stretches[0].total).toHaveLength(24);
      expect(totalOf(stretches)).toBe(1_200);
    }
  });

  it('drops fine buckets after days and keeps the wide ones, in bounded steps', async () => {
    const { store, knex } = await fresh();
    const buckets = bucketsFrom(NOW - 2 * DAY, 288);
    await store.keep(
      Array.from({ length: 600 }, (_, i) => ({ seriesId: `s${i}`, buckets })),
      NOW,
    );
    const countFine = async () => {
      const [{ count }] = await knex('slo_bucket_chunks')
        .where('step_seconds', 300)
        .count({ count: '*' });
      return Number(count);
    };
    expect(await store.dropOld(NOW)).toBe(false);
    expect(await countFine()).toBe(1_200);

    const later = NOW + 3 * DAY;
    expect(await store.dropOld(later)).toBe(true);
    expect(await countFine()).toBe(200);
    expect(await store.dropOld(later)).toBe(false);
    expect(await countFine()).toBe(0);
    const [hours] = await readOf(store, 's7', 2, { nowSeconds: later });
    expect(totalOf([hours])).toBe(28_800);
  });

  it('drops buckets of every width in time', async () => {
    const { store, knex } = await fresh();
    await store.keep(
      KEPT_STEPS.map(stepSeconds => ({
        seriesId: `every-${stepSeconds}`,
        buckets: bucketsFrom(NOW - DAY / 2, 1, { stepSeconds }),
      })),
      NOW,
    );
    expect(await store.dropOld(NOW + 6 * 366 * DAY)).toBe(false);
    expect(await knex('slo_bucket_chunks')).toEqual([]);
  });

  it('removes all of some series and nothing of others', async () => {
    const { store } = await fresh();
    const buckets = bucketsFrom(NOW - 5 * DAY, 5 * 288);
    await store.keep(
      ['a', 'b', 'c'].map(seriesId => ({ seriesId, buckets })),
      NOW,
    );
    await store.remove(['c', 'a', 'never-known']);
    expect(await readOf(store, 'a', 5)).toEqual([]);
    expect(await readOf(store, 'c', 5)).toEqual([]);
    expect(totalOf(await readOf(store, 'b', 5))).toBe(5 * 28_800);
  });

  it('takes its tables away again', async () => {
    const { knex } = await fresh();
    const migration = require('../../../../migrations/20261126000001_slo_buckets.js');
    await migration.down(knex);
    expect(await knex.schema.hasTable('slo_bucket_chunks')).toBe(false);
    expect(await knex.schema.hasTable('slo_bucket_series')).toBe(false);
    await migration.up(knex);
  });
});

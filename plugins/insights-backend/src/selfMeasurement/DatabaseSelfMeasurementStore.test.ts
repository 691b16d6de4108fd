import { MigratedDatabases } from '../platform/__testUtils__/MigratedDatabases';
import { minuteRow } from './__testUtils__/minuteRow';
import { databaseIds, selfOnDatabase } from './__testUtils__/selfOnDatabase';
import { requestsQuery } from './DatabaseSelfMeasurementStore';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const ALL_TIME = { fromMinute: 0, toMinute: 1_000_000 };

describe.each(databases.eachSupportedId())('counts on %s', id => {
  it('come back as they were written', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const rows = [
      minuteRow(100, '', { succeeded: 5, failed: 2 }),
      minuteRow(100, 'catalog', { succeeded: 3, failed: 1 }),
      minuteRow(101, ''),
    ];
    await store.add({ recorderId: 'a', batch: 1, rows });
    const read = await store.read(['', 'catalog'], ALL_TIME);
    expect(read).toHaveLength(3);
    expect(read).toEqual(expect.arrayContaining(rows));
  });

  it('are read for the plugins and minutes that are asked for', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const rows = [9, 10, 11, 12].flatMap(minute =>
      ['', 'app', 'catalog'].map(plugin => minuteRow(minute, plugin)),
    );
    await store.add({ recorderId: 'a', batch: 1, rows });
    const read = await store.read(['app'], { fromMinute: 10, toMinute: 12 });
    expect(read.map(({ minute, pluginId }) => [minute, pluginId])).toEqual([
      [10, 'app'],
      [11, 'app'],
    ]);
  });

  it('of two processes that write at once are summed', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const minutes = Array.from({ length: 20 }, (_, minute) => minute);
    const batchOf = (recorderId: string, batch: number) => ({
      ...{ recorderId, batch },
      rows: minutes.flatMap(minute => [
        minuteRow(minute, '', { succeeded: 2, failed: 1 }),
        minuteRow(minute, 'catalog', { succeeded: 2 }),
      ]),
    });
    const write = async (recorderId: string) => {
      for (const batch of [1, 2, 3, 4, 5]) {
        await store.add(batchOf(recorderId, batch));
      }
    };
    await Promise.all(['a', 'b', 'c'].map(write));
    const read = await store.read(['', 'catalog'], ALL_TIME);
    expect(read).toHaveLength(40);
    for (const { pluginId, counts } of read) {
      expect(counts.requests).toBe(pluginId === '' ? 45 : 30);
      expect(counts.failed).toBe(pluginId === '' ? 15 : 0);
      expect(counts.within).toEqual(Array(8).fill(30));
    }
  });

  it('that are sent again are not added again', async () => {
    const { store } = await selfOnDatabase(databases, id);
    const first = {
      ...{ recorderId: 'a', batch: 1 },
      rows: [minuteRow(7, '', { succeeded: 4 })],
    };
    const second = {
      ...{ recorderId: 'a', batch: 2 },
      rows: [minuteRow(7, '', { succeeded: 3 })],
    };
    for (const batch of [first, first, second, first, second]) {
      await store.add(batch);
    }
    const [row] = await store.read([''], ALL_TIME);
    expect(row.counts.requests).toBe(7);
  });

  it('are dropped before a minute', async () => {
    const { knex, store } = await selfOnDatabase(databases, id);
    for (const [recorderId, minute] of [
      ['old', 50],
      ['new', 60],
    ] as const) {
      const rows = [minuteRow(minute, '')];
      await store.add({ recorderId, batch: 1, rows });
    }
    await store.dropBefore(60);
    const rows = await store.read([''], ALL_TIME);
    expect(rows.map(({ minute }) => minute)).toEqual([60]);
    expect(await knex('self_recorders').pluck('recorder_id')).toEqual(['new']);
  });

  it('are read from the index of the plugin', async () => {
    const { knex, store } = await selfOnDatabase(databases, id);
    const rows = Array.from({ length: 200 }, (_, minute) =>
      Array.from({ length: 20 }, (__, i) => minuteRow(minute, `plugin-${i}`)),
    ).flat();
    await store.add({ recorderId: 'a', batch: 1, rows });
    if (id === 'POSTGRES_15') await knex.raw('analyze self_requests');
    const query = requestsQuery(knex, ['plugin-3'], {
      ...{ fromMinute: 5, toMinute: 195 },
    });
    const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
    const plan = await knex.raw(`${explain} ${query.toQuery()}`);
    expect(JSON.stringify(plan)).toContain('self_requests_plugin_index');
  });

  it('leave no table behind when the migration is undone', async () => {
    const { knex } = await selfOnDatabase(databases, id);
    const migration = require('../../migrations/20261126000002_self_requests');
    await migration.down(knex);
    expect(await knex.schema.hasTable('self_requests')).toBe(false);
    expect(await knex.schema.hasTable('self_recorders')).toBe(false);
    await migration.up(knex);
  });
});

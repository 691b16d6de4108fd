import { mockServices } from '@backstage/backend-test-utils';
import { Problem } from '../../../platform/Problem';
import { DatabaseSnapshots } from '../snapshots/DatabaseSnapshots';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { compareTexts } from './contractWork';
import type { ContractWorkers } from './ContractWorkers';
import { DatabaseNews } from '../telling/DatabaseNews';
import { DatabaseReadings } from './DatabaseReadings';
import { SnapshotReadings } from './SnapshotReadings';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const REF = 'api:default/orders';
const NOW = '2026-01-01T00:00:00.000Z';

const definition = (...paths: string[]) =>
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Orders', version: '1' },
    paths: Object.fromEntries(paths.map(path => [path, { get: {} }])),
  });

describe.each(databases.eachSupportedId())('readings on %s', id => {
  async function start(
    compare: ContractWorkers['compare'],
    now = () => new Date(NOW),
  ) {
    const knex = await databases.init(id);
    const snapshots = new DatabaseSnapshots(knex);
    await snapshots.takeContracts(
      [
        {
          ...{ entityRef: REF, title: 'Orders', type: 'openapi' },
          ...{ owner: null, lifecycle: null, etag: 'a' },
          ...{
            consumerCount: 0,
            providers: [],
            sunsetOn: null,
            exampleNote: null,
          },
        },
      ],
      NOW,
    );
    const readings = (by: ContractWorkers['compare']) =>
      new SnapshotReadings({
        store: new DatabaseReadings(knex),
        workers: { compare: by },
        clock: { now },
        logger: mockServices.logger.mock(),
        engineVersion: '1.0.0',
      });
    return {
      knex,
      readings: readings(compare),
      other: readings(compareTexts),
      keep: (...paths: string[]) =>
        snapshots.keep(
          {
            ...{ entityRef: REF, format: 'openapi', source: 'catalog' },
            ...{ publishedBy: null, revision: null, note: null },
            definition: definition(...paths),
          },
          NOW,
          10,
        ),
      rows: () =>
        knex('contract_snapshots')
          .orderBy('ordinal')
          .select(
            'id',
            'read_by',
            'is_readable',
            'compared_with',
            'breaking_count',
          ),
    };
  }

  it('try again what failed for another reason than the definition', async () => {
    let failures = 1;
    const { readings, keep, rows } = await start(async task => {
      failures -= 1;
      if (failures >= 0) throw new Error('The thread ended');
      return compareTexts(task);
    });
    await keep('/orders');
    await readings.readFresh();
    expect(await rows()).toMatchObject([{ read_by: null, is_readable: null }]);
    await readings.readFresh();
    const [row] = await rows();
    expect(row.read_by).toBe('1.0.0');
    expect(Boolean(row.is_readable)).toBe(true);
  });

  it('take a definition that fails each time for one that cannot be read', async () => {
    const { readings, keep, rows } = await start(async () => {
      throw new Problem('calculation-too-long', 'It took longer than 180 s.');
    });
    await keep('/orders');
    // That it took longer than who published it waits says nothing of the definition.
    for (let time = 0; time < 4; time += 1) await readings.readOf(REF);
    for (let time = 0; time < 2; time += 1) await readings.readFresh();
    expect(await rows()).toMatchObject([{ read_by: null, is_readable: null }]);
    await readings.readFresh();
    const [row] = await rows();
    expect(row.read_by).toBe('1.0.0');
    expect(Boolean(row.is_readable)).toBe(false);
  });

  it('give one that took too long another try hours later, and later each time, until it is read and its owner told', async () => {
    let milliseconds = Date.parse(NOW);
    const later = (hours: number) => {
      milliseconds += hours * 3_600_000;
    };
    let isBusy = false;
    const { readings, keep, rows, knex } = await start(
      async task => {
        if (isBusy) throw new Problem('calculation-too-long', 'Too long.');
        return compareTexts(task);
      },
      () => new Date(milliseconds),
    );
    const again = async () => {
      const [, row] = await knex('contract_snapshots')
        .orderBy('ordinal')
        .select('try_again_at', 'tell_at', 'is_readable');
      return {
        inHours:
          row.try_again_at &&
          (Date.parse(row.try_again_at) - milliseconds) / 3_600_000,
        isTold: row.tell_at !== null,
        isReadable: Boolean(row.is_readable),
      };
    };
    await keep('/orders', '/lines');
    await readings.readFresh();
    isBusy = true;
    await keep('/orders');
    for (let time = 0; time < 3; time += 1) await readings.readFresh();
    const waits = { isTold: false, isReadable: false };
    expect(await again()).toEqual({ ...waits, inHours: 1 });
    // Before its time nothing is done.
    await readings.readAgain();
    for (const inHours of [6, 24, null]) {
      later((await again()).inHours);
      await readings.readAgain();
      expect(await again()).toEqual({ ...waits, inHours });
    }
    // It was given up for good; as long as one try is left it is read.
    await knex('contract_snapshots')
      .whereNot({ given_up_count: 0 })
      .update({ try_again_at: new Date(milliseconds).toISOString() });
    isBusy = false;
    await readings.readAgain();
    expect(await again()).toEqual({
      ...{ isTold: true, isReadable: true, inHours: null },
    });
    expect((await rows())[1]).toMatchObject({ breaking_count: 1 });
  });

  it('tell of a break once, though a newer engine gave up the definition in between', async () => {
    let isBusy = false;
    const { readings, keep, rows, knex } = await start(async task => {
      if (isBusy) throw new Problem('calculation-too-long', 'Too long.');
      return compareTexts(task);
    });
    const news = new DatabaseNews(knex);
    const due = async () =>
      (await news.due(NOW, 10)).map(({ snapshotId }) => snapshotId);
    await keep('/orders', '/lines');
    await keep('/orders');
    await readings.readFresh();
    const broken = (await rows())[1].id;
    expect(await due()).toEqual([broken]);
    await news.told(broken);

    await knex('contract_snapshots')
      .where({ id: broken })
      .update({ read_by: '0.9.0' });
    isBusy = true;
    for (let time = 0; time < 3; time += 1) await readings.readOutdated();
    // It is given up twice in a row.
    for (const wait of [true, false]) {
      expect((await rows())[1]).toMatchObject({ breaking_count: null });
      await knex('contract_snapshots')
        .where({ id: broken })
        .update({ try_again_at: NOW });
      isBusy = wait;
      await readings.readAgain();
    }
    expect((await rows())[1]).toMatchObject({ breaking_count: 1 });
    expect(await due()).toEqual([]);
  });

  it('take no definition for one that cannot be read because no thread begins', async () => {
    const { readings, other, keep, rows } = await start(async () => {
      throw new Problem('unavailable', 'No thread begins.');
    });
    await keep('/orders');
    for (let time = 0; time < 5; time += 1) await readings.readFresh();
    expect(await rows()).toMatchObject([{ read_by: null, is_readable: null }]);
    await other.readFresh();
    const [row] = await rows();
    expect(Boolean(row.is_readable)).toBe(true);
  });

  it('have one who waits wait no longer than for one answer, however much is to be read', async () => {
    let milliseconds = Date.parse(NOW);
    const waited: (number | undefined)[] = [];
    const { readings, keep, rows } = await start(
      async (task, timeoutSeconds) => {
        waited.push(timeoutSeconds);
        milliseconds += 9_000;
        return compareTexts(task);
      },
      () => new Date(milliseconds),
    );
    const paths = ['/a', '/b', '/c', '/d', '/e'];
    for (const path of paths) await keep(path);
    await readings.readOf(REF);
    expect(waited).toEqual([20, 11, 2]);
    const left = (await rows()).filter(row => row.read_by === null);
    expect(left).toHaveLength(2);
  });

  it('read for who waits what nobody has read before what an older engine has', async () => {
    const read: string[] = [];
    const { readings, keep, rows, knex } = await start(async task => {
      read.push(task.after.definition);
      return compareTexts(task);
    });
    for (const path of ['/a', '/b']) await keep(path);
    await readings.readFresh();
    await knex('contract_snapshots').update({ read_by: '0.9.0' });
    await keep('/c');
    read.length = 0;
    await readings.readOf(REF);
    expect(read[0]).toBe(definition('/c'));
    expect((await rows()).map(row => row.read_by)).toEqual([
      ...['1.0.0', '1.0.0', '1.0.0'],
    ]);
  });

  it('are left to another replica where they are ended', async () => {
    const ending = new AbortController();
    const { readings, keep, rows } = await start(task => {
      ending.abort();
      return compareTexts(task);
    });
    for (const path of ['/a', '/b', '/c']) await keep(path);
    await readings.readFresh(ending.signal);
    await readings.readOutdated(ending.signal);
    const readBy = (await rows()).map(row => row.read_by);
    expect(readBy).toEqual(['1.0.0', null, null]);
  });

  it('compare each with the one before where two replicas read at once', async () => {
    const { readings, other, keep, rows } = await start(compareTexts);
    await keep('/orders', '/lines');
    await keep('/orders', '/lines', '/bills');
    const [first] = await rows();
    await keep('/orders');
    // Two replicas at once.
    await Promise.all([readings.readOf(REF), other.readFresh()]);
    await other.readOf(REF);
    const [, second, third] = await rows();
    expect(second.compared_with).toBe(first.id);
    expect(third).toMatchObject({
      ...{ compared_with: second.id, breaking_count: 2 },
    });
  });
});

import { mockServices } from '@backstage/backend-test-utils';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { DatabaseLeaderStore } from './DatabaseLeaderStore';
import { Leadership } from './Leadership';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

describe.each(databases.eachSupportedId())('the lead on %s', id => {
  async function replicas(count: number) {
    const knex = await databases.init(id);
    let now = Date.parse('2026-11-25T12:00:00Z');
    const all = Array.from(
      { length: count },
      () =>
        new Leadership({
          store: new DatabaseLeaderStore(knex),
          clock: { now: () => new Date(now) },
          logger: mockServices.logger.mock(),
        }),
    );
    return {
      all,
      wait: (seconds: number) => {
        now += seconds * 1_000;
      },
    };
  }

  it('is with one of those who take it at once, and stays there', async () => {
    const { all, wait } = await replicas(5);
    const takeAll = () => Promise.all(all.map(one => one.take()));
    const first = await takeAll();
    expect(first.filter(Boolean)).toHaveLength(1);
    wait(10);
    expect(await takeAll()).toEqual(first);
    await Promise.all(all.map(one => one.stop()));
  });

  it('goes to another a quarter of a minute after its holder was killed', async () => {
    const { all, wait } = await replicas(2);
    const [killed, other] = all;
    expect(await killed.take()).toBe(true);
    wait(14);
    expect(await other.take()).toBe(false);
    wait(1);
    expect(await other.take()).toBe(true);
    expect(await killed.take()).toBe(false);
    await other.stop();
  });

  it('goes to another at once when its holder stops', async () => {
    const { all } = await replicas(2);
    const [one, other] = all;
    await one.take();
    await one.stop();
    expect(await other.take()).toBe(true);
    await other.stop();
  });
});

import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
} from './__testUtils__/lifecycleOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

describe.each(databases.eachSupportedId())('a decision on %s', id => {
  let database: ReturnType<typeof lifecycleOnDatabase>;
  beforeAll(() => {
    database = lifecycleOnDatabase(databases, id);
  });
  async function portal() {
    const one = await (await database).begin();
    return { ...one, bob: one.as('user:default/bob') };
  }

  it('is told to the owner and to who asked, once, but not to who decided', async () => {
    const { api, bob, round, told } = await portal();
    const { body: asked } = await api.ask();
    await round();
    expect(told).toEqual([]);
    await bob.decide(asked, 'approve', { reason: 'Well tested' });
    await round();
    await round();
    expect(told).toEqual([
      {
        recipients: {
          type: 'entity',
          entityRef: ['group:default/shop', 'user:default/ann'],
          excludeEntityRef: 'user:default/bob',
        },
        payload: {
          title: 'shop/demand: version 2 holds production now',
          description: 'Well tested',
          link: '/models/mlflow/shop%2Fdemand',
          ...{ severity: 'normal', topic: 'Models' },
          scope: `model-promotion:${asked.id}`,
        },
      },
    ]);
  });

  it('is told to who owns what uses the model, where that gets another version by it', async () => {
    const { api, bob, round, told, consumers } = await portal();
    consumers.owners = ['group:default/checkout'];
    const { body: first } = await api.ask();
    await bob.decide(first, 'reject');
    const { body: second } = await api.ask();
    await bob.decide(second, 'approve');
    await round();
    const own = ['group:default/shop', 'user:default/ann'];
    expect(told.map(({ recipients }) => recipients)).toMatchObject([
      { entityRef: own },
      { entityRef: [...own, 'group:default/checkout'] },
    ]);
  });

  it('is told later where the catalog does not say whom it touches', async () => {
    const { api, bob, round, told, consumers, wait } = await portal();
    consumers.fault = new Error('connect ECONNREFUSED');
    const { body: asked } = await api.ask();
    await bob.decide(asked, 'approve');
    await round();
    expect(told).toEqual([]);
    Object.assign(consumers, { owners: ['group:default/checkout'] });
    consumers.fault = undefined;
    wait(301);
    await round();
    expect(told).toMatchObject([
      {
        recipients: {
          entityRef: expect.arrayContaining(['group:default/checkout']),
        },
      },
    ]);
  });

  it('is told where it was rejected, or could not be done', async () => {
    const { api, bob, round, told, registry } = await portal();
    const { body: first } = await api.ask();
    await bob.decide(first, 'reject', { reason: 'Too soon' });
    const { body: second } = await api.ask();
    registry.aliases.set('production', '3');
    await bob.decide(second, 'approve');
    await round();
    expect(told.map(({ payload }) => payload)).toMatchObject([
      {
        title: 'Rejected: version 2 of shop/demand as production',
        ...{ description: 'Too soon', severity: 'normal' },
      },
      {
        title: 'Could not be done: version 2 of shop/demand as production',
        description: expect.stringContaining('held by version 3 now'),
        severity: 'high',
      },
    ]);
  });

  it('is told to nobody where who asked took it back, or the model is made up', async () => {
    const { api, round, told, knex } = await portal();
    const { body: first } = await api.ask();
    await api.decide(first, 'withdraw');
    await knex('models').update({ is_example: true });
    const { body: second } = await api.ask();
    await api.decide(second, 'reject');
    await round();
    expect(told).toEqual([]);
  });

  it('is told later where nobody can be told now, and for a day at most', async () => {
    const { api, round, told, notifications, wait } = await portal();
    const { body: asked } = await api.ask();
    await api.decide(asked, 'reject');
    notifications.fault = new Error('Failed, status 503 Unavailable');
    await round();
    notifications.fault = undefined;
    await round();
    expect(told).toHaveLength(0);
    wait(301);
    await round();
    expect(told).toHaveLength(1);

    const { body: next } = await api.ask();
    await api.decide(next, 'reject');
    notifications.fault = new Error('Failed, status 503 Unavailable');
    await round();
    wait(86_400);
    notifications.fault = undefined;
    await round();
    expect(told).toHaveLength(1);
  });

  it('is told for a day from when it was given up, and not from when it was made', async () => {
    const { api, bob, round, told, wait, registry } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    await bob.decide(asked, 'approve');
    wait(86_400);
    await round();
    expect(told.map(({ payload }) => payload.description)).toEqual([
      expect.stringContaining('did not say for a day'),
    ]);
  });

  it('is no failure in a portal without notifications', async () => {
    const { api, round, told, notifications, wait } = await portal();
    notifications.fault = new Error('Failed, status 404 Not Found');
    const { body: asked } = await api.ask();
    await api.decide(asked, 'reject');
    await round();
    notifications.fault = undefined;
    wait(600);
    await round();
    expect(told).toEqual([]);
  });
});

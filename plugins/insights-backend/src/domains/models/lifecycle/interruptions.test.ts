import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
  START,
} from './__testUtils__/lifecycleOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const LEASE = 61;
const DAY = 86_400;

describe.each(databases.eachSupportedId())('a promotion on %s', id => {
  let database: ReturnType<typeof lifecycleOnDatabase>;
  beforeAll(() => {
    database = lifecycleOnDatabase(databases, id);
  });
  const portal = async () => (await database).begin();

  it('waits where the registry is down, and is applied once that is back', async () => {
    const { api, registry, round, wait, holder } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    const approved = await api.decide(asked, 'approve');
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({
      ...{ state: 'applying', decidedBy: 'user:default/ann' },
      failure:
        'The registry has not said yet whether it moved the alias: connect ECONNREFUSED. It is asked again.',
    });
    await round();
    expect((await api.one(asked)).body.state).toBe('applying');
    wait(31);
    await round();
    registry.fault = undefined;
    await round();
    expect((await api.one(asked)).headers.etag).toMatch(/^"applying-2-/);
    wait(61);
    await round();
    const { body } = await api.one(asked);
    expect(body).toMatchObject({ state: 'applied', failure: null });
    expect(registry.moves).toEqual([{ alias: 'production', version: '2' }]);
    expect(await holder()).toBe('2');
  });

  it('lets nobody else ask for the alias or decide while the registry is down', async () => {
    const { api, registry } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    const { headers } = await api.decide(asked, 'approve');
    expect((await api.ask({ version: '3' })).status).toBe(409);
    for (const decision of ['approve', 'reject', 'withdraw'] as const) {
      const again = { ifMatch: headers.etag };
      expect((await api.decide(asked, decision, again)).status).toBe(409);
    }
  });

  it('is not made twice where the answer of the registry was lost', async () => {
    const { api, registry, round, wait, holder } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'after';
    expect((await api.decide(asked, 'approve')).body.state).toBe('applying');
    registry.fault = undefined;
    wait(LEASE);
    await round();
    expect((await api.one(asked)).body.state).toBe('applied');
    expect(registry.moves).toHaveLength(1);
    expect(await holder()).toBe('2');
  });

  it('is neither lost nor doubled where the process dies between the move and its commit', async () => {
    const { api, registry, knex, replica, wait, holder } = await portal();
    const { body: asked } = await api.ask();
    registry.onAsked = async () => {
      // What is written down before the move is all that is left of the process.
      expect((await api.one(asked)).body.state).toBe('applying');
    };
    expect((await diesAfterTheMove()).status).toBe(500);
    expect(registry.moves).toHaveLength(1);
    expect((await api.one(asked)).body.state).toBe('applying');
    expect(await holder()).toBe('1');

    const next = await replica();
    await next.round();
    expect((await api.one(asked)).body.state).toBe('applying');
    wait(LEASE);
    await next.round();
    expect((await api.one(asked)).body.state).toBe('applied');
    expect(registry.moves).toHaveLength(1);
    expect(await holder()).toBe('2');
    const kinds = (await api.events()).items.map(
      ({ kind }: { kind: string }) => kind,
    );
    expect(kinds).toEqual(['promotion-applied', 'promotion-requested']);

    /** The database takes no event, so that the move cannot be committed. */
    async function diesAfterTheMove() {
      await knex.schema.renameTable('model_events', 'model_events_away');
      const answer = await api.decide(asked, 'approve');
      await knex.schema.renameTable('model_events_away', 'model_events');
      return answer;
    }
  });

  it('has another tag once it is known what came of an attempt', async () => {
    const { api, registry } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    let before = '';
    registry.onAsked = async () => {
      before = (await api.one(asked)).headers.etag;
    };
    await api.decide(asked, 'approve');
    const { headers } = await api.one(asked);
    expect(before).toBe('"applying-1"');
    expect(headers.etag).toMatch(/^"applying-1-[0-9a-f]{12}"$/);
  });

  it('is taken when its turn comes, and not where the round ends before', async () => {
    const { api, registry, round, wait, knex } = await portal();
    registry.fault = 'before';
    const ids: string[] = [];
    for (const alias of ['a', 'b', 'c']) {
      const { body } = await api.ask({ alias, expectedVersion: null });
      await api.decide(body, 'approve');
      ids.push(body.id);
    }
    registry.fault = 'silent';
    const ending = new AbortController();
    let asks = 0;
    registry.onAsked = async () => {
      asks += 1;
      ending.abort();
    };
    wait(LEASE);
    await round(ending.signal);
    expect(asks).toBe(1);
    const attempts = await knex('model_promotions')
      .whereIn('id', ids)
      .orderBy('attempts')
      .pluck('attempts');
    expect(attempts).toEqual([1, 1, 2]);
    registry.fault = undefined;
    wait(LEASE);
    await round();
    const states = (await api.ledger()).map(({ state }) => state);
    expect(states).toEqual(['applied', 'applied', 'applied']);
  });

  it('is asked of a registry once a round', async () => {
    const { api, registry, round, wait } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    await api.decide(asked, 'approve');
    let asks = 0;
    registry.onAsked = async () => {
      asks += 1;
      wait(600);
    };
    wait(LEASE);
    await round();
    expect(asks).toBe(1);
  });

  describe('that nobody has to approve', () => {
    const alias = 'dev';
    const policy = {
      approval: [{ alias, approval: 'none' as const }],
      fourEyes: false,
    };

    /** A request that was kept; its process died before it applied it. */
    async function cut() {
      const on = await (await database).begin({ policy });
      await on.knex.schema.renameTable('model_frozen_cards', 'cards_away');
      const { status } = await on.api.ask({ alias, expectedVersion: null });
      await on.knex.schema.renameTable('cards_away', 'model_frozen_cards');
      expect(status).toBe(500);
      const [asked] = await on.api.ledger();
      expect(asked.state).toBe('waiting');
      return { ...on, asked };
    }

    it('is applied later where the request was cut short', async () => {
      const { api, asked, round, wait, holder } = await cut();
      await round();
      expect((await api.one(asked)).body.state).toBe('waiting');
      wait(LEASE);
      await round();
      expect((await api.one(asked)).body).toMatchObject({
        ...{ state: 'applied', decidedBy: null },
      });
      expect(await holder(alias)).toBe('2');
    });

    it('fails where the model was lost meanwhile', async () => {
      const { api, asked, round, wait, knex, registry } = await cut();
      await knex('models').update({ gone_since: START });
      wait(LEASE);
      await round();
      expect((await api.one(asked)).body).toMatchObject({
        ...{ state: 'failed', failure: expect.stringContaining('no more') },
      });
      expect(registry.moves).toEqual([]);
    });

    it('waits for somebody where the policy has become stricter', async () => {
      const { api, asked, replica, wait } = await cut();
      const stricter = await replica();
      wait(LEASE);
      await stricter.round();
      await stricter.round();
      expect((await api.one(asked)).body.state).toBe('waiting');
      const approved = await api.decide(asked, 'approve');
      expect(approved.body.state).toBe('applied');
    });
  });

  it('is applied by one of two replicas that find it', async () => {
    const { api, registry, replica, wait } = await portal();
    const others = [await replica(), await replica()];
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    await api.decide(asked, 'approve');
    registry.fault = undefined;
    wait(LEASE);
    let asks = 0;
    registry.onAsked = async () => {
      asks += 1;
    };
    await Promise.all(others.map(({ round }) => round()));
    expect(asks).toBe(1);
    expect((await api.one(asked)).body.state).toBe('applied');
  });

  it('fails where somebody moved the alias elsewhere while the registry did not answer', async () => {
    const { api, registry, round, wait } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    await api.decide(asked, 'approve');
    registry.fault = undefined;
    registry.aliases.set('production', '3');
    wait(LEASE);
    await round();
    expect((await api.one(asked)).body).toMatchObject({
      ...{ state: 'failed', failure: expect.stringContaining('version 3') },
    });
    expect(registry.moves).toEqual([]);
  });

  it('is given up after a day without an answer', async () => {
    const { api, registry, round, wait } = await portal();
    const { body: asked } = await api.ask();
    registry.fault = 'before';
    await api.decide(asked, 'approve');
    wait(DAY);
    await round();
    expect((await api.one(asked)).body).toMatchObject({
      ...{ state: 'failed', failure: expect.stringContaining('for a day') },
    });
    expect((await api.ask()).status).toBe(201);
  });

  it('is left for the next start where the backend stops meanwhile', async () => {
    const { registry, replica, wait } = await portal();
    const { api, stop } = await replica();
    const { body: asked } = await api.ask();
    registry.fault = 'silent';
    registry.onAsked = () => stop();
    expect((await api.decide(asked, 'approve')).body.state).toBe('applying');
    registry.fault = undefined;
    registry.onAsked = async () => {};
    wait(LEASE);
    await (await replica()).round();
    expect((await api.one(asked)).body.state).toBe('applied');
  });
});

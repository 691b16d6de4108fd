import { mockServices } from '@backstage/backend-test-utils';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
  MODEL,
  START,
  type ReplicaOptions,
} from './__testUtils__/lifecycleOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const BUILT_IN = { registry: 'built-in', name: 'trend-forecaster' };

describe.each(databases.eachSupportedId())('promotions on %s', id => {
  let database: ReturnType<typeof lifecycleOnDatabase>;
  beforeAll(() => {
    database = lifecycleOnDatabase(databases, id);
  });
  const portal = async (options?: ReplicaOptions) =>
    (await database).begin(options);

  describe('are asked for', () => {
    it('and wait, with who asks why, until somebody decides', async () => {
      const { api, holder, registry, waiting } = await portal();
      const evidence = [{ title: 'Report', url: 'https://ci.example/7' }];
      const asked = await api.ask({ evidence });
      expect(asked.status).toBe(201);
      expect(asked.headers.etag).toBe('"waiting-0"');
      expect(asked.body).toEqual({
        id: expect.any(String),
        ...{ alias: 'production', fromVersion: '1', toVersion: '2' },
        ...{ state: 'waiting', requestedBy: 'user:default/ann' },
        ...{ requestedAt: START, reason: 'Fewer errors', evidence },
        ...{ decidedBy: null, decidedAt: null, decisionReason: null },
        ...{ failure: null, cardDigest: null, needsOtherApprover: false },
      });
      expect((await api.one(asked.body)).body).toEqual(asked.body);
      expect(await api.ledger()).toEqual([asked.body]);
      expect(await waiting()).toEqual([asked.body]);
      expect(await holder()).toBe('1');
      expect(registry.moves).toEqual([]);
      expect((await api.events()).items).toMatchObject([
        {
          ...{ kind: 'promotion-requested', by: 'user:default/ann' },
          ...{ alias: 'production', version: '2', detail: 'Fewer errors' },
        },
      ]);
    });

    it('not where another version holds the alias: the answer names it', async () => {
      const { api } = await portal();
      const asked = await api.ask({ expectedVersion: null });
      expect(asked.status).toBe(409);
      expect(asked.body.detail).toBe(
        'The alias production is held by version 1.',
      );
      const free = await api.ask({ alias: 'new', expectedVersion: '1' });
      expect(free.body.detail).toBe('The alias new is held by no version.');
    });

    it.each([
      [
        '2',
        /^Have version 2 of shop\/demand hold the alias production in Acme/,
      ],
      [null, /^Take the alias production of shop\/demand away in Acme MLflow/],
    ])(
      'not where the registry cannot be written to: the answer says how version %s is put there',
      async (version, howToMend) => {
        const { registry } = await database;
        const source = {
          ...registry.readOnly,
          howToMoveAliases: 'Change `aliases` in the file.',
        };
        const { api } = await portal({ source });
        const asked = await api.ask({ version });
        expect(asked.status).toBe(409);
        expect(asked.body).toMatchObject({
          detail: 'Aliases of Acme MLflow cannot be moved from here.',
          howToMend: expect.stringMatching(howToMend),
        });
        expect(asked.body.howToMend).toContain('Change `aliases` in the file.');
        expect(await api.ledger()).toEqual([]);
      },
    );

    it('not for a stage, which nobody holds alone', async () => {
      const { api } = await portal();
      const asked = await api.ask({
        ...{ alias: 'stage:Production', expectedVersion: null },
      });
      expect(asked.status).toBe(409);
      expect(asked.body).toMatchObject({
        detail: expect.stringContaining('is a stage of Acme MLflow'),
        howToMend: expect.stringMatching(
          /^Move version 2 of shop\/demand to the stage Production in Acme/,
        ),
      });
      expect(await api.ledger()).toEqual([]);
    });

    it('not where the registry is not part of the portal', async () => {
      const { api, keep } = await portal();
      const model = { registry: 'retired', name: 'churn' };
      await keep(model);
      const asked = await api.ask({}, model);
      expect(asked.status).toBe(409);
      expect(asked.body.detail).toContain('not part of this portal any more');
    });

    it('not twice for one alias of a model', async () => {
      const { api } = await portal();
      const first = await api.ask();
      const second = await api.ask({ version: '3' });
      expect(second.status).toBe(409);
      expect(second.body.detail).toContain(first.body.id);
      const other = await api.ask({ alias: 'new', expectedVersion: null });
      expect(other.status).toBe(201);
    });

    it('once of many who ask at the same time', async () => {
      const { as } = await portal();
      const answers = await Promise.all(
        [1, 2, 3, 4].map(n => as(`user:default/u${n}`).ask()),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, 409, 409, 409]);
    });

    it.each([
      [{ status: 'pending' }, 'Version 2 is pending, and not ready.'],
      [{ status: 'failed' }, 'Version 2 is failed, and not ready.'],
      [
        { gone_since: START },
        `The registry has version 2 no more, since ${START}.`,
      ],
    ])('not for a version that is %p', async (change, detail) => {
      const { api, knex } = await portal();
      await knex('model_versions').where({ version: '2' }).update(change);
      const asked = await api.ask();
      expect(asked.status).toBe(409);
      expect(asked.body.detail).toBe(detail);
    });

    it.each([
      [{ alias: 'a\u0001b' }, '/alias', /control character/],
      [{ alias: '..' }, '/alias', /address/],
      [{ version: '2\u0001' }, '/version', /control character/],
      [{ reason: 'a\u0000b' }, '/reason', /NUL/],
      [{ reason: '  ' }, '/reason', /empty/],
      [
        { evidence: [{ title: 'Run me', url: 'data:text/html,hello' }] },
        '/evidence/0/url',
        /http/,
      ],
    ])('not with %j', async (rest, pointer, detail) => {
      const { api } = await portal();
      const asked = await api.ask({ expectedVersion: null, ...rest });
      expect(asked.status).toBe(400);
      expect(asked.body.errors).toEqual([
        { pointer, detail: expect.stringMatching(detail) },
      ]);
    });

    it('with whatever text can be kept', async () => {
      const { api, as } = await portal();
      const alias = 'größe/🙂';
      const asked = await api.ask({
        ...{ alias, expectedVersion: null, reason: ' a\ud800b 🙂 ' },
      });
      expect(asked.body).toMatchObject({ alias, reason: 'a\ufffdb 🙂' });
      const bob = as('user:default/bob');
      const rejected = await bob.decide(asked.body, 'reject', {
        reason: 'c\ud800',
      });
      expect(rejected.body.decisionReason).toBe('c\ufffd');
    });

    it('not for what is not there, or is so already', async () => {
      const { api, knex } = await portal();
      expect((await api.ask({ version: '9' })).body.detail).toBe(
        'There is no version 9.',
      );
      expect((await api.ask({ version: '1' })).status).toBe(409);
      const nowhere = await api.ask({}, { registry: 'mlflow', name: 'none' });
      expect(nowhere.status).toBe(404);
      await knex('models').update({ gone_since: START });
      expect((await api.ask()).body.detail).toContain('no more');
    });
  });

  describe('are approved', () => {
    it('which freezes the card and moves the alias, here and in the registry', async () => {
      const { api, as, holder, registry, wait, knex } = await portal();
      await knex('models').update({ summarised_by: '1' });
      const { body: asked } = await api.ask();
      wait(60);
      const approved = await as('user:default/bob').decide(asked, 'approve');
      expect(approved.status).toBe(200);
      expect(approved.body).toEqual({
        ...asked,
        ...{ state: 'applied', decidedBy: 'user:default/bob' },
        ...{ decidedAt: '2026-11-26T12:01:00.000Z', decisionReason: 'Seen' },
        cardDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      });
      expect(registry.moves).toEqual([{ alias: 'production', version: '2' }]);
      expect(await holder()).toBe('2');
      expect((await api.events()).items).toMatchObject([
        { kind: 'promotion-applied', by: 'user:default/bob', detail: 'Seen' },
        { kind: 'promotion-requested' },
      ]);
      expect(await knex('models').first('summarised_by')).toEqual({
        summarised_by: null,
      });
    });

    it('of the registry that is built in by the table alone', async () => {
      const { api, keep, holder, registry } = await portal();
      const builtIn = await keep(BUILT_IN);
      const { body: asked } = await api.ask({}, BUILT_IN);
      const on = { model: BUILT_IN };
      const approved = await api.decide(asked, 'approve', on);
      expect(approved.body.state).toBe('applied');
      expect(await holder('production', builtIn)).toBe('2');
      expect(await holder()).toBe('1');
      expect(registry.moves).toEqual([]);
    });

    it('to take an alias away, for which no card is frozen', async () => {
      const { api, holder, registry } = await portal();
      const { body: asked } = await api.ask({ version: null });
      const approved = await api.decide(asked, 'approve');
      expect(approved.body).toMatchObject({
        ...{ state: 'applied', toVersion: null, cardDigest: null },
      });
      expect(await holder()).toBeNull();
      expect(registry.aliases.has('production')).toBe(false);
      expect((await api.frozen(asked)).status).toBe(404);
    });

    it('once of two who do so at the same time, on two replicas', async () => {
      const { api, replica, registry, holder } = await portal();
      const other = await replica();
      const { body: asked } = await api.ask();
      const answers = await Promise.all([
        api.decide(asked, 'approve'),
        other.as('user:default/bob').decide(asked, 'approve'),
        other.as('user:default/eve').decide(asked, 'reject'),
      ]);
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 412, 412]);
      const [{ state }] = await api.ledger();
      expect(registry.moves).toHaveLength(state === 'applied' ? 1 : 0);
      expect(await holder()).toBe(state === 'applied' ? '2' : '1');
    });

    it('only as they were read', async () => {
      const { api, knex, modelId } = await portal();
      const { body: asked } = await api.ask();
      const stale = { ifMatch: '"waiting-7"' };
      expect((await api.decide(asked, 'approve', stale)).status).toBe(412);
      await api.decide(asked, 'reject');
      expect((await api.decide(asked, 'approve')).status).toBe(412);
      const blind = await api.decide(asked, 'approve', { ifMatch: '*' });
      expect(blind.status).toBe(409);
      expect(blind.body.detail).toContain('it is rejected');
      const unasked = await api.post(
        `/models/mlflow/shop%2Fdemand/promotions/${asked.id}/approve`,
        {},
      );
      expect(unasked.status).toBe(428);
      expect(await knex('model_aliases').where({ model_id: modelId })).toEqual([
        expect.objectContaining({ version: '1' }),
      ]);
    });

    it('by somebody else, where the policy asks for four eyes', async () => {
      const policy = { approval: [], fourEyes: true };
      const { api, as, holder } = await portal({ policy });
      const { body: asked } = await api.ask();
      expect(asked.needsOtherApprover).toBe(true);
      const own = await api.decide(asked, 'approve');
      expect(own.status).toBe(403);
      expect(own.body.howToMend).toBe('Have somebody else approve it.');
      expect(await holder()).toBe('1');
      const other = await as('user:default/bob').decide(asked, 'approve');
      expect(other.body).toMatchObject({
        ...{ state: 'applied', needsOtherApprover: false },
      });
    });

    it('by nobody, where the policy asks for no approval of the alias', async () => {
      const policy = {
        approval: [{ alias: 'dev-*', approval: 'none' as const }],
        fourEyes: true,
      };
      const { api, holder } = await portal({ policy });
      const alias = 'dev-ann';
      const asked = await api.ask({ alias, expectedVersion: null });
      expect(asked.status).toBe(201);
      expect(asked.body).toMatchObject({
        ...{ state: 'applied', decidedBy: null, decidedAt: START },
        cardDigest: expect.any(String),
      });
      expect(await holder(alias)).toBe('2');
      expect((await api.frozen(asked.body)).body.isApproved).toBe(false);
      expect((await api.ask()).body.state).toBe('waiting');
    });
  });

  describe('fail, and say why', () => {
    it('where the holder changed meanwhile in the registry', async () => {
      const { api, registry, holder } = await portal();
      const { body: asked } = await api.ask();
      registry.aliases.set('production', '3');
      const approved = await api.decide(asked, 'approve');
      expect(approved.status).toBe(200);
      expect(approved.body).toMatchObject({
        state: 'failed',
        failure:
          'The alias production is held by version 3 now, and by version 1 when this was asked for. It is left so; ask anew if this is still wanted.',
      });
      expect(registry.moves).toEqual([]);
      expect(await holder()).toBe('1');
    });

    it('where the holder changed meanwhile in a table of our own', async () => {
      const { api, keep, knex, holder } = await portal();
      const builtIn = await keep(BUILT_IN);
      const { body: asked } = await api.ask({}, BUILT_IN);
      await knex('model_aliases')
        .where({ model_id: builtIn })
        .update({ version: '3' });
      const on = { model: BUILT_IN };
      const approved = await api.decide(asked, 'approve', on);
      expect(approved.body).toMatchObject({
        ...{ state: 'failed', failure: expect.stringContaining('version 3') },
      });
      expect(await holder('production', builtIn)).toBe('3');
    });

    it('where the version was lost meanwhile', async () => {
      const { api, knex, registry } = await portal();
      const { body: asked } = await api.ask();
      await knex('model_versions')
        .where({ version: '2' })
        .update({ gone_since: START });
      const approved = await api.decide(asked, 'approve');
      expect(approved.body).toMatchObject({
        ...{ state: 'failed', cardDigest: null },
        failure: `The registry has version 2 no more, since ${START}.`,
      });
      expect(registry.moves).toEqual([]);
    });

    it('where the model was lost meanwhile', async () => {
      const { api, knex, registry } = await portal();
      const { body: asked } = await api.ask({ version: null });
      await knex('models').update({ gone_since: START });
      const approved = await api.decide(asked, 'approve');
      expect(approved.body).toMatchObject({
        state: 'failed',
        failure: `The registry mlflow has the model shop/demand no more, since ${START}.`,
      });
      expect(registry.moves).toEqual([]);
    });

    it('where the registry cannot be written to any more, with what to do there by hand', async () => {
      const { registry, replica } = await database;
      const { api } = await portal();
      const { body: asked } = await api.ask();
      const later = await replica({ source: registry.readOnly });
      const approved = await later.api.decide(asked, 'approve');
      expect(approved.body).toMatchObject({
        ...{ state: 'failed', cardDigest: expect.any(String) },
        failure: expect.stringMatching(
          /Have version 2 of shop\/demand hold the alias production in Acme MLflow \(https:\/\/mlflow\.example\/models\/shop%2Fdemand\)\. The ledger shows the move/,
        ),
      });
      await later.stop();
    });

    it('where the registry refuses, with how to mend that', async () => {
      const { registry } = await database;
      const refusing = {
        ...registry.source,
        moveAlias: async () => ({
          outcome: 'refused' as const,
          reason: 'The token may not write.',
          howToMend: 'Give it MANAGE on the model.',
        }),
      };
      const { api } = await portal({ source: refusing });
      const { body: asked } = await api.ask();
      const approved = await api.decide(asked, 'approve');
      expect(approved.body).toMatchObject({
        state: 'failed',
        failure: 'The token may not write. Give it MANAGE on the model.',
      });
    });
  });

  describe('are turned down', () => {
    it('by who may decide, and another can be asked for', async () => {
      const { api, as, holder } = await portal();
      const { body: asked } = await api.ask();
      const reason = 'Not on a Friday';
      const bob = as('user:default/bob');
      const rejected = await bob.decide(asked, 'reject', { reason });
      expect(rejected.body).toMatchObject({
        ...{ state: 'rejected', decidedBy: 'user:default/bob' },
        ...{ decisionReason: reason, cardDigest: null },
      });
      expect(await holder()).toBe('1');
      expect((await api.frozen(asked)).status).toBe(404);
      expect((await api.ask()).status).toBe(201);
    });

    it('by who asked for them, and by nobody else', async () => {
      const { api, as } = await portal();
      const { body: asked } = await api.ask();
      const theirs = await as('user:default/bob').decide(asked, 'withdraw');
      expect(theirs.status).toBe(403);
      expect(theirs.body.detail).toContain('Only who asked');
      expect((await api.one(asked)).body.state).toBe('waiting');
      const own = await api.decide(asked, 'withdraw');
      expect(own.body.state).toBe('withdrawn');
    });
  });

  it.each([
    ['no reason', {}, ''],
    ['an empty reason', { reason: '' }, '/reason'],
    ['a reason of blanks', { reason: ' \n' }, '/reason'],
  ])('are not rejected with %s', async (_, body, pointer) => {
    const { api } = await portal();
    const { body: asked } = await api.ask();
    const refused = await api.post(
      `/models/mlflow/shop%2Fdemand/promotions/${asked.id}/reject`,
      body,
      { 'If-Match': '"waiting-0"' },
    );
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer })]);
    expect((await api.one(asked)).body.state).toBe('waiting');
  });

  it('are written to the audit log, with every decision', async () => {
    const auditor = mockServices.auditor.mock();
    const { api } = await portal({ auditor });
    for (const decision of ['reject', 'withdraw', 'approve'] as const) {
      const { body: asked } = await api.ask();
      expect((await api.decide(asked, decision)).status).toBe(200);
    }
    const events = auditor.createEvent.mock.calls.map(([one]) => one.eventId);
    const request = 'model-promotion-request';
    expect(events).toEqual([
      ...[request, 'model-promotion-reject'],
      ...[request, 'model-promotion-withdraw'],
      ...[request, 'model-promotion-approve'],
    ]);
  });

  it('are listed the newest first, page by page', async () => {
    const { api, wait } = await portal();
    for (let n = 0; n < 5; n++) {
      const { body } = await api.ask({ reason: `Reason ${n}` });
      await api.decide(body, 'reject');
      wait(1);
    }
    const path = `/models/${MODEL.registry}/shop%2Fdemand/promotions`;
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.get(`${path}?limit=2${cursor}`);
      seen.push(...body.items.map((item: { reason: string }) => item.reason));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(seen).toEqual([4, 3, 2, 1, 0].map(n => `Reason ${n}`));
    const events = await api.events('?limit=3');
    expect(events.items).toHaveLength(3);
    const next = await api.events(`?limit=100&cursor=${events.nextCursor}`);
    expect(next.items).toHaveLength(7);
  });
});

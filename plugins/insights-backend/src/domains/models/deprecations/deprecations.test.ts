import { mockServices } from '@backstage/backend-test-utils';
import { startModels } from '../__testUtils__/startModels';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  DEMAND,
  portalOnDatabase,
  START,
} from './__testUtils__/portalOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const NEW = { registry: 'mlflow', name: 'shop/demand-2', version: null };

describe.each(databases.eachSupportedId())('a deprecation on %s', id => {
  let database: ReturnType<typeof portalOnDatabase>;
  beforeAll(() => {
    database = portalOnDatabase(databases, id);
  });
  afterAll(async () => (await database).stop());
  const portal = async () => (await database).begin();

  it('of a model is told by the model, by lists, and by what happened', async () => {
    const { deprecate, get, keep, events } = await portal();
    await keep('shop/demand-2');
    expect((await get(DEMAND)).deprecation).toBeNull();
    const content = { reason: 'Too old', replacement: NEW };
    const answer = await deprecate({ ...content, endsOn: '2026-12-31' });
    const deprecation = {
      ...{ ...content, endsOn: '2026-12-31', id: expect.any(String) },
      ...{ by: 'user:default/ann', at: START },
    };
    expect(answer.body).toEqual(deprecation);
    expect(answer.headers.etag).toBe(`"${answer.body.id}"`);
    expect((await get(DEMAND)).deprecation).toEqual(deprecation);
    const { items } = await get('/models?sort=name');
    expect(
      items.map((one: { deprecation: object | null }) => one.deprecation),
    ).toEqual([deprecation, null]);
    expect(await events()).toMatchObject([
      {
        ...{ kind: 'deprecated', at: START, by: 'user:default/ann' },
        ...{ version: null, alias: null, detail: 'Too old' },
      },
    ]);
  });

  it('of a version is told by that version alone', async () => {
    const { deprecate, get, events } = await portal();
    const at = `${DEMAND}/versions/2`;
    const replacement = {
      ...{ registry: 'mlflow', name: 'shop/demand', version: '3' },
    };
    await deprecate({ reason: 'Trained on wrong data', replacement }, { at });
    const { items } = await get(`${DEMAND}/versions`);
    expect(
      items.map(
        (one: { deprecation: { reason: string } | null }) =>
          one.deprecation?.reason,
      ),
    ).toEqual([undefined, 'Trained on wrong data', undefined]);
    expect((await get(at)).deprecation).toMatchObject({ replacement });
    expect((await get(DEMAND)).deprecation).toBeNull();
    expect(await events()).toMatchObject([{ version: '2' }]);
  });

  it('comes twice and changes nothing the second time, whatever it was made on', async () => {
    const { deprecate, events, knex, clock } = await portal();
    const first = await deprecate({ reason: 'Old' }, { ifMatch: '"none"' });
    clock.at = '2026-11-27T12:00:00.000Z';
    const again = await deprecate({ reason: ' Old ' }, { ifMatch: '"none"' });
    expect(again.body).toEqual(first.body);
    expect(await events()).toHaveLength(1);
    expect(await knex('model_deprecations')).toHaveLength(1);
  });

  it('gives way to another that knows of it, and stays in the history', async () => {
    const { deprecate, as, knex, clock, get } = await portal();
    const first = await deprecate({ reason: 'Old' });
    clock.at = '2026-11-27T12:00:00.000Z';
    const bob = as('bob');
    const content = { reason: 'Old, and wrong' };
    const blind = await bob.deprecate(content, { ifMatch: '"none"' });
    expect(blind.status).toBe(412);
    expect(blind.body.howToMend).toContain('If-Match');
    const ifMatch = first.headers.etag;
    const second = await bob.deprecate(content, { ifMatch });
    expect(second.body).toMatchObject({ by: 'user:default/bob', at: clock.at });
    expect((await get(DEMAND)).deprecation).toEqual(second.body);
    expect(await knex('model_deprecations').orderBy('at')).toMatchObject([
      {
        ...{ id: first.body.id, reason: 'Old', tell_at: null },
        ...{ withdrawn_at: clock.at, withdrawn_by: 'user:default/bob' },
      },
      { id: second.body.id, withdrawn_at: null },
    ]);
  });

  it('is withdrawn with a reason, and by who knows what they withdraw', async () => {
    const { deprecate, withdraw, get, events, knex, clock } = await portal();
    const { body, headers } = await deprecate();
    clock.at = '2026-11-27T12:00:00.000Z';
    expect((await withdraw({ ifMatch: '"none"' })).status).toBe(412);
    const ifMatch = headers.etag;
    const ended = await withdraw({ ifMatch, reason: 'It was mended' });
    expect(ended.body).toEqual(body);
    expect((await get(DEMAND)).deprecation).toBeNull();
    expect((await events())[0]).toMatchObject({
      ...{ kind: 'deprecation-withdrawn', detail: 'It was mended' },
    });
    expect(await knex('model_deprecations').first()).toMatchObject({
      ...{ withdraw_reason: 'It was mended', withdrawn_at: clock.at },
    });
    const again = await withdraw();
    expect(again.status).toBe(404);
    expect(again.body.detail).toBe('It is not deprecated.');
  });

  it.each([
    ['a model', DEMAND],
    ['a version', `${DEMAND}/versions/2`],
  ])(
    'of %s is not made again by who did not see that it was withdrawn',
    async (_, at) => {
      const { deprecate, withdraw, as, get, knex, clock } = await portal();
      const tag = async (): Promise<string> => (await get(at)).deprecationTag;
      expect(await tag()).toBe('"none"');
      const first = await deprecate(undefined, { at, ifMatch: await tag() });
      expect(await tag()).toBe(first.headers.etag);
      clock.at = '2026-11-27T12:00:00.000Z';
      const ended = await as('bob').withdraw({ at, ifMatch: await tag() });
      expect(ended.headers.etag).toBe(`"none-${first.body.id}"`);
      expect(await tag()).toBe(ended.headers.etag);
      // Ann never got her answer, and sends the same again.
      const again = await deprecate(undefined, { at, ifMatch: '"none"' });
      expect(again.status).toBe(412);
      expect(again.body.howToMend).toContain('deprecationTag');
      expect((await get(at)).deprecation).toBeNull();
      expect(await knex('model_deprecations')).toHaveLength(1);
      clock.at = '2026-11-28T12:00:00.000Z';
      const second = await deprecate(undefined, { at, ifMatch: await tag() });
      expect(second.status).toBe(200);
      await withdraw({ at });
      // Who saw the first withdrawal alone has not seen the second.
      const ifMatch = ended.headers.etag;
      expect((await deprecate(undefined, { at, ifMatch })).status).toBe(412);
      expect(await tag()).toBe(`"none-${second.body.id}"`);
    },
  );

  it('has a tag that is told of one thing, and not by lists', async () => {
    const { get } = await portal();
    for (const list of ['/models', `${DEMAND}/versions`]) {
      const { items } = await get(list);
      expect(items[0]).not.toHaveProperty('deprecationTag');
    }
  });

  it('asks for what it is made on', async () => {
    const { deprecate, withdraw } = await portal();
    expect((await deprecate(undefined, { ifMatch: '' })).status).toBe(400);
    expect((await withdraw({ ifMatch: 'mine' })).status).toBe(400);
  });

  it('of what is not known is a problem', async () => {
    const { deprecate, withdraw } = await portal();
    for (const at of ['/models/mlflow/nobody', `${DEMAND}/versions/9`]) {
      for (const answer of [
        await deprecate(undefined, { at }),
        await withdraw({ at }),
      ]) {
        expect(answer.status).toBe(404);
        expect(answer.body.type).toMatch(/unknown-model$/);
      }
    }
  });

  it.each([
    [{ replacement: { ...NEW, name: 'nobody' } }, 'There is no model nobody'],
    [{ replacement: { ...NEW, version: '9' } }, 'There is no version 9'],
    [{ replacement: { ...NEW, name: 'shop/demand' } }, 'by itself'],
    [
      { replacement: { ...NEW, name: 'shop/demand', version: '3' } },
      'by itself',
    ],
    [{ endsOn: '2026-11-25' }, 'today is 2026-11-26 in UTC'],
  ])('is refused with %j, and nothing is kept', async (content, why) => {
    const { deprecate, keep, get, events } = await portal();
    await keep('shop/demand-2');
    const { status, body } = await deprecate({ reason: 'Old', ...content });
    expect(status).toBe(422);
    expect(body.type).toMatch(/refused-deprecation$/);
    expect(body.errors).toEqual([
      {
        pointer: `/${Object.keys(content)[0]}`,
        detail: expect.stringContaining(why),
      },
    ]);
    expect(body.howToMend).not.toBe('');
    expect((await get(DEMAND)).deprecation).toBeNull();
    expect(await events()).toEqual([]);
  });

  it.each([
    ...[[null, null] as const, [null, '2'] as const, ['2', '2'] as const],
  ])(
    'has no replacement that is gone or deprecated itself: %s of %s',
    async (version, named) => {
      const { deprecate, keep, knex, withdraw } = await portal();
      const id2 = await keep('shop/demand-2');
      const replacement = { ...NEW, version: named };
      const why = async () => {
        const answer = await deprecate({ reason: 'Old', replacement });
        return [answer.status, answer.body.errors?.[0]];
      };
      const refused = (detail: RegExp) => [
        422,
        {
          pointer: '/replacement',
          detail: expect.stringMatching(detail),
        },
      ];
      const at = `/models/mlflow/shop%2Fdemand-2${
        version ? `/versions/${version}` : ''
      }`;
      await deprecate({ reason: 'Older' }, { at });
      expect(await why()).toEqual(refused(/demand-2 is deprecated itself/));
      await withdraw({ at });
      const rows = version
        ? knex('model_versions').where({ model_id: id2, version })
        : knex('models').where({ id: id2 });
      await rows.update({ gone_since: START });
      expect(await why()).toEqual(
        refused(/demand-2 is gone: the registry mlflow has it no more/),
      );
      const other = { ...NEW, version: '3' };
      const { status } = await deprecate({ reason: 'Old', replacement: other });
      expect(status).toBe(version ? 200 : 422);
    },
  );

  it('of two that name each other at once is kept once', async () => {
    const { deprecate, keep, get } = await portal();
    await keep('shop/demand-2');
    const other = '/models/mlflow/shop%2Fdemand-2';
    const replacement = { ...NEW, name: 'shop/demand' };
    const answers = await Promise.all([
      deprecate({ reason: 'Old', replacement: NEW }),
      deprecate({ reason: 'Old', replacement }, { at: other }),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect([
      [200, 412],
      [200, 422],
    ]).toContainEqual(statuses);
    const models = [await get(DEMAND), await get(other)];
    expect(models.filter(({ deprecation }) => deprecation)).toHaveLength(1);
  });

  it('that is over may be said in other words, but not end on another day that is over', async () => {
    const { deprecate, clock } = await portal();
    const endsOn = '2026-11-27';
    await deprecate({ reason: 'Old', endsOn });
    clock.at = '2026-12-01T12:00:00.000Z';
    const mended = await deprecate({ reason: 'Old, and wrong', endsOn });
    expect(mended.status).toBe(200);
    expect(mended.body).toMatchObject({ reason: 'Old, and wrong', endsOn });
    const content = { reason: 'Old, and wrong', endsOn: '2026-11-28' };
    expect((await deprecate(content)).status).toBe(422);
  });

  it('may end today, and a version may give way to its model', async () => {
    const { deprecate } = await portal();
    const replacement = { registry: 'mlflow', name: 'shop/demand' };
    const at = `${DEMAND}/versions/1`;
    const answer = await deprecate({ reason: 'Old', replacement }, { at });
    expect(answer.body.replacement).toEqual({ ...replacement, version: null });
    const today = await deprecate({ reason: 'Old', endsOn: '2026-11-26' });
    expect(today.status).toBe(200);
  });

  it.each([
    ['a reason of blanks', { reason: '  ' }],
    ['a reason that is too long', { reason: 'x'.repeat(2_001) }],
    ['a day that there is not', { reason: 'Old', endsOn: '2026-02-30' }],
    ['half of a name', { reason: 'Old', replacement: { registry: 'mlflow' } }],
    ['nothing', {}],
  ])('is not read from %s', async (_, body) => {
    const { deprecate } = await portal();
    expect((await deprecate(body)).status).toBe(400);
  });

  it('is made once where two make it at the same time', async () => {
    const { deprecate, as, replica, knex, events } = await portal();
    const other = (await replica()).as('bob');
    const ifMatch = '"none"';
    const answers = await Promise.all([
      deprecate({ reason: 'By Ann' }, { ifMatch }),
      other.deprecate({ reason: 'By Bob' }, { ifMatch }),
      as('cay').deprecate({ reason: 'By Cay' }, { ifMatch }),
    ]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412, 412]);
    expect(await knex('model_deprecations')).toHaveLength(1);
    expect(await events()).toHaveLength(1);
  });

  it('filters lists, and is counted as it filters', async () => {
    const { deprecate, withdraw, keep, get } = await portal();
    for (const name of ['a', 'b', 'c']) await keep(name);
    await deprecate(undefined, { at: '/models/mlflow/a' });
    await deprecate(undefined, { at: '/models/mlflow/b' });
    await withdraw({ at: '/models/mlflow/b' });
    // A version says nothing of the model as a whole.
    await deprecate(undefined, { at: '/models/mlflow/c/versions/1' });
    const list = async (query: string) => {
      const page = await get(`/models?sort=name&${query}`);
      const counts = await get(`/models/overview?${query}`);
      expect(counts.matchingCount).toBe(page.items.length);
      return page.items.map(({ name }: { name: string }) => name);
    };
    expect(await list('deprecated=true')).toEqual(['a']);
    expect(await list('deprecated=false')).toEqual(['b', 'c', 'shop/demand']);
    expect(await list('')).toHaveLength(4);
  });

  it('of what is used needs somebody', async () => {
    const { deprecate, summarise, get } = await portal();
    await deprecate({ reason: 'Old', endsOn: '2026-12-26' });
    const at = `${DEMAND}/versions/1`;
    await deprecate({ reason: 'Old' }, { at });
    await summarise();
    const { attention } = await get(DEMAND);
    expect(attention).toContainEqual({
      ...{ ruleId: 'deprecated-in-use', severity: 'act' },
      why: 'These are deprecated and still used: the model, which 1 entity uses, and is served until 2026-12-26 and version 1, which holds production.',
      fix: 'Move those who use it to what shall take its place, or withdraw the deprecation.',
    });
    const { items } = await get('/models?attention=deprecated-in-use');
    expect(items).toHaveLength(1);
  });

  it('is written to the audit log, as its withdrawal is', async () => {
    const { knex, begin } = await database;
    await begin();
    const auditor = mockServices.auditor.mock();
    const { api } = await startModels(knex, { apiOptions: { auditor } });
    const ifMatch = { 'If-Match': '*' };
    for (const at of [DEMAND, `${DEMAND}/versions/1`]) {
      await api.put(`${at}/deprecation`, { reason: 'Old' }, ifMatch);
      await api.delete(`${at}/deprecation`, ifMatch);
    }
    const events = auditor.createEvent.mock.calls.map(([one]) => one.eventId);
    expect(events).toEqual([
      ...['model-deprecate', 'model-deprecation-withdraw'],
      ...['model-version-deprecate', 'model-version-deprecation-withdraw'],
    ]);
  });
});

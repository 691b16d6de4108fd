import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { sloText } from './__testUtils__/definitionSamples';
import { openDefinitions } from './__testUtils__/openDefinitions';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

const open = (options?: Parameters<typeof openDefinitions>[1]) =>
  openDefinitions(databases, options);
const NEW = '/slo-definitions';
const ONE = '/slo-definitions/one';

describe('creating', () => {
  it('keeps every SLO of a text, and gives each back as OpenSLO v1', async () => {
    const { api } = await open();
    const text = `${sloText('one')}---\n${sloText('two')}`;
    const made = await api.post(NEW, { text });
    expect(made.status).toBe(201);
    expect(made.body.warnings).toEqual([]);
    expect(made.body.items).toMatchObject([
      {
        name: 'one',
        title: 'one',
        service: 'checkout',
        version: 1,
        source: { kind: 'api', ref: null, isEditable: true },
        createdAt: '2026-11-25T12:00:00.000Z',
        updatedBy: 'user:default/mock',
      },
      { name: 'two' },
    ]);
    const got = await api.get(ONE);
    expect(got.body).toEqual(made.body.items[0]);
    const back = await api.put(
      ONE,
      { text: got.body.text },
      { 'If-Match': got.headers.etag },
    );
    expect(back.body).toEqual(got.body);
  });

  it('refuses a NUL character, which no database keeps, at its place', async () => {
    const { api } = await open();
    const { status, body } = await api.post(NEW, { text: 'a: "\0"' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { pointer: '/text', detail: 'must not hold a NUL character' },
    ]);
  });

  it('names every fault at once with place, rule and remedy, and keeps nothing', async () => {
    const { api } = await open();
    const text = [
      sloText('one'),
      sloText('two', { target: 1.5 }),
      sloText('three', { source: 'type: Graphite' }),
      sloText('four').replace('query: all', 'filter: all'),
    ].join('---\n');
    const refused = await api.post(NEW, { text });
    expect(refused.status).toBe(422);
    expect(refused.body.type).toMatch(/faulty-definition$/);
    const details: string[] = refused.body.errors.map(
      (error: { pointer: string; detail: string }) => {
        expect(error.pointer).toBe('/text');
        return error.detail;
      },
    );
    expect(details).toEqual([
      expect.stringMatching(/^line 31, column \d+: spec\.objectives\[0\]\./),
      expect.stringMatching(
        /^line 43, column \d+: .*good\.metricSource\.type names "Graphite": .*\(source\/unknown\).*prometheus-main/,
      ),
      expect.stringMatching(/^line 44, .*total\.metricSource\.type/),
      expect.stringMatching(
        /^line 60, .*total\.metricSource\.spec\.filter is not asked for \(source\/query\)\. Write a query\.$/,
      ),
    ]);
    expect((await api.get(ONE)).status).toBe(404);
  });

  it('takes sources of the portal without a document, and asks one of the same type for those it has not', async () => {
    const { api } = await open();
    const text = `${sloText('one', { source: 'metricSourceRef: theirs' })}---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: theirs }
spec: { type: Prometheus, connectionDetails: { password: secret } }
`;
    const made = await api.post(NEW, { text });
    expect(made.status).toBe(201);
    const [{ definition, text: kept }] = made.body.items;
    expect(definition.objectives[0].sli.total.source).toBe('Prometheus');
    expect(kept).toContain('kind: DataSource');
    expect(kept).not.toContain('secret');
  });

  it('names the sources there are where a reference leads to none', async () => {
    const { api } = await open();
    const text = sloText('one', { source: 'metricSourceRef: nowhere' });
    const refused = await api.post(NEW, { text });
    expect(refused.body.errors[0].detail).toContain(
      'Known without one: prometheus-main.',
    );
  });

  it('asks for an SLO', async () => {
    const { api } = await open();
    const refused = await api.post(NEW, { text: '' });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].detail).toContain('holds no SLO');
  });

  it('refuses a name that is taken, and says where', async () => {
    const { api } = await open();
    await api.post(NEW, { text: sloText('one') });
    const text = `${sloText('two')}---\n${sloText('one')}`;
    const refused = await api.post(NEW, { text });
    expect(refused.status).toBe(409);
    expect(refused.body.errors).toEqual([
      {
        pointer: '/text',
        detail:
          'line 19, column 19: metadata.name is taken: the API defines one already',
      },
    ]);
    expect((await api.get('/slo-definitions/two')).status).toBe(404);
  });
});

describe('editing', () => {
  it('begins a version, and the one before stays as it was', async () => {
    const { api, time } = await open();
    await api.post(NEW, { text: sloText('one') });
    const { etag } = (await api.get(ONE)).headers;
    time.now = new Date('2026-11-26T12:00:00Z');
    const edited = await api.put(
      ONE,
      { text: sloText('one', { target: 0.5 }) },
      { 'If-Match': etag },
    );
    expect(edited.status).toBe(200);
    expect(edited.body).toMatchObject({
      version: 2,
      createdAt: '2026-11-25T12:00:00.000Z',
      updatedAt: '2026-11-26T12:00:00.000Z',
    });
    expect(edited.headers.etag).toBe((await api.get(ONE)).headers.etag);
    expect(edited.headers.etag).not.toBe(etag);
    const { body } = await api.get(`${ONE}/versions`);
    expect(body.items).toMatchObject([
      {
        version: 2,
        validFrom: '2026-11-26T12:00:00.000Z',
        validTo: null,
        by: 'user:default/mock',
        changes: [
          { path: 'spec.objectives[0].target', from: '0.99', to: '0.5' },
        ],
      },
      { version: 1, validTo: '2026-11-26T12:00:00.000Z', changes: [] },
    ]);
    expect(body.items[1].text).toContain('target: 0.99');
  });

  it('lets the first of two editors through and tells the second', async () => {
    const { api } = await open();
    await api.post(NEW, { text: sloText('one') });
    const { etag } = (await api.get(ONE)).headers;
    const edit = (target: number) =>
      api.put(ONE, { text: sloText('one', { target }) }, { 'If-Match': etag });
    const answers = await Promise.all([edit(0.5), edit(0.6)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const refused = await api.delete(ONE, { 'If-Match': etag });
    expect(refused.status).toBe(412);
    expect(refused.body.type).toMatch(/precondition-failed$/);
    const { body } = await api.get(`${ONE}/versions`);
    expect(body.items).toHaveLength(2);
  });

  it.each([
    ['*', 200],
    ['"7", "1"', 200],
    ['W/"1"', 200],
    ['"7"', 412],
    ['1', 400],
    ['"1" or so', 400],
    [undefined, 428],
  ])('answers If-Match %s with %s', async (ifMatch, status) => {
    const { api } = await open();
    await api.post(NEW, { text: sloText('one') });
    expect((await api.get(ONE)).headers.etag).toBe('"1"');
    const headers: Record<string, string> =
      ifMatch === undefined ? {} : { 'If-Match': ifMatch };
    const answer = await api.put(ONE, { text: sloText('one') }, headers);
    expect(answer.status).toBe(status);
  });

  it('keeps to the SLO that is edited', async () => {
    const { api } = await open();
    await api.post(NEW, { text: sloText('one') });
    const any = { 'If-Match': '*' };
    const other = await api.put(ONE, { text: sloText('two') }, any);
    expect(other.status).toBe(422);
    expect(other.body.errors[0].detail).toContain(
      'line 3, column 19: metadata.name is two, where only one is edited',
    );
    const both = `${sloText('one')}---\n${sloText('two')}`;
    expect((await api.put(ONE, { text: both }, any)).status).toBe(422);
    const unknown = await api.put(
      '/slo-definitions/nine',
      { text: sloText('nine') },
      any,
    );
    expect(unknown.status).toBe(404);
    expect(unknown.body.type).toMatch(/unknown-slo$/);
  });

  it('answers 304 to who has the newest', async () => {
    const { api } = await open();
    await api.post(NEW, { text: sloText('one') });
    const { etag } = (await api.get(ONE)).headers;
    const again = await api.get(ONE, { 'If-None-Match': etag });
    expect(again.status).toBe(304);
  });
});

describe('retiring', () => {
  it('takes an SLO out of use and leaves its versions', async () => {
    const { api, definitions } = await open();
    await api.post(NEW, { text: sloText('one') });
    const gone = await api.delete(ONE, { 'If-Match': '"1"' });
    expect(gone.status).toBe(200);
    expect(gone.body).toMatchObject({ name: 'one', version: 1 });
    expect((await api.get(ONE)).status).toBe(404);
    expect((await api.delete(ONE, { 'If-Match': '*' })).status).toBe(404);
    expect(await definitions.known.list()).toEqual([]);
    const { body } = await api.get(`${ONE}/versions`);
    expect(body.items).toMatchObject([{ version: 1 }]);
    expect(body.items[0].validTo).not.toBeNull();
    const back = await api.post(NEW, { text: sloText('one') });
    expect(back.body.items).toMatchObject([{ version: 2 }]);
  });
});

describe('the list', () => {
  /** Three definitions, of which one is changed once and one is retired a day later. */
  async function three() {
    const on = await open();
    const theirs = sloText('three').replace('checkout', 'search');
    const text = [sloText('one'), sloText('two'), theirs].join('---\n');
    await on.api.post(NEW, { text });
    const changed = sloText('one', { target: 0.5 });
    await on.api.put(ONE, { text: changed }, { 'If-Match': '*' });
    on.time.now = new Date('2026-11-26T12:00:00Z');
    const ben = on.as({
      httpAuth: mockServices.httpAuth({
        defaultCredentials: mockCredentials.user('user:default/ben'),
      }),
    });
    await ben.delete('/slo-definitions/two', { 'If-Match': '*' });
    const names = async (query: string) =>
      (await on.api.get(`${NEW}?${query}`)).body.items.map(
        ({ name }: { name: string }) => name,
      );
    return { ...on, names };
  }

  it('tells of each definition where it is from, whose it is, and since when and by whom it is retired', async () => {
    const { api } = await three();
    const { body } = await api.get(NEW);
    expect(body.items).toEqual([
      {
        ...{ name: 'one', title: 'one', service: 'checkout', version: 2 },
        entityRef: 'component:default/checkout',
        owner: 'group:default/checkout',
        source: { kind: 'api', ref: null, isEditable: true },
        createdAt: '2026-11-25T12:00:00.000Z',
        updatedAt: '2026-11-25T12:00:00.000Z',
        ...{ updatedBy: 'user:default/mock', retiredAt: null, retiredBy: null },
      },
      expect.objectContaining({
        ...{ name: 'three', service: 'search', owner: null, entityRef: null },
      }),
      expect.objectContaining({
        ...{ name: 'two', version: 1, retiredAt: '2026-11-26T12:00:00.000Z' },
        ...{ updatedBy: 'user:default/mock', retiredBy: 'user:default/ben' },
      }),
    ]);
    expect(body.nextCursor).toBeNull();
  });

  it.each([
    ['state=retired', ['two']],
    ['state=inUse', ['one', 'three']],
    ['origin=api', ['one', 'three', 'two']],
    ['origin=file&origin=catalog', []],
    ['owner=group:default/checkout', ['one', 'two']],
    ['owner=', ['three']],
    ['owner=group:default/nobody', []],
    ['owner=group:default/checkout&owner=&state=inUse', ['one', 'three']],
  ])('with %s is of %j', async (query, expected) => {
    expect(await (await three()).names(query)).toEqual(expected);
  });

  it('comes in pages, whose cursor is good for the same filters alone', async () => {
    const { api } = await three();
    const first = await api.get(`${NEW}?limit=1&state=inUse`);
    expect(first.body.items).toMatchObject([{ name: 'one' }]);
    const cursor = `cursor=${first.body.nextCursor}`;
    const second = await api.get(`${NEW}?limit=1&state=inUse&${cursor}`);
    expect(second.body.items).toMatchObject([{ name: 'three' }]);
    expect(second.body.nextCursor).toBeNull();
    const other = await api.get(`${NEW}?${cursor}`);
    expect(other.status).toBe(400);
    expect(other.body.type).toMatch(/invalid-cursor$/);
  });

  it('is for who may read SLOs', async () => {
    const { as } = await three();
    const denied = as({
      permissions: mockServices.permissions({ result: AuthorizeResult.DENY }),
    });
    expect((await denied.get(NEW)).status).toBe(403);
  });
});

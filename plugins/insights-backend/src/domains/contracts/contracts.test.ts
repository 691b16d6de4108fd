import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { apiEntity } from './__testUtils__/apiEntity';
import { openApiText } from './__testUtils__/openApiText';
import { startContracts } from './__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const ORDERS = '/contracts/api%3Adefault%2Forders';

const ONE = openApiText('1.0.0', ['/orders', '/orders/{id}/lines']);
const TWO = openApiText('2.0.0', ['/orders']);

describe.each(databases.eachSupportedId())('contracts on %s', id => {
  const start = async (options?: Parameters<typeof startContracts>[1]) =>
    startContracts(await databases.init(id), options);

  it('keep each distinct definition of an API with the time since when', async () => {
    const { api, catalogHas, contracts } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    await catalogHas('2026-01-02T00:00:00.000Z', apiEntity('orders', ONE));
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('orders', TWO));
    const { body } = await api.get(`${ORDERS}/snapshots`);
    expect(body.items).toMatchObject([
      {
        ...{ ordinal: 2, source: 'catalog', declaredVersion: '2.0.0' },
        ...{ seenFrom: '2026-01-03T00:00:00.000Z', seenTo: null },
        ...{ title: 'Orders', operationCount: 1, isReadable: true },
        ...{ comparedWith: body.items[1].id, bytes: TWO.length },
      },
      {
        ...{ ordinal: 1, declaredVersion: '1.0.0', operationCount: 2 },
        ...{ seenFrom: '2026-01-01T00:00:00.000Z' },
        ...{ seenTo: '2026-01-03T00:00:00.000Z', changes: null },
      },
    ]);
    await contracts.stop();
  });

  it('tell what a new definition changed, the weightiest first', async () => {
    const { api, catalogHas, contracts } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('orders', TWO));
    const { body: contract } = await api.get(ORDERS);
    expect(contract).toMatchObject({
      breakingAt: '2026-01-03T00:00:00.000Z',
      latest: { changes: { breaking: 1 } },
    });
    const { body } = await api.get(
      `${ORDERS}/snapshots/${contract.latest.id}/changes?severity=breaking`,
    );
    expect(body.items).toMatchObject([
      {
        severity: 'breaking',
        operation: { method: 'get', path: '/orders/{id}/lines' },
        pointers: { after: null },
      },
    ]);
    expect(body.rules).toMatchObject([
      { id: body.items[0].ruleId, severity: 'breaking' },
    ]);
    const since = await api.get(
      '/contracts?breakingSince=2026-01-03T00:00:00Z&sort=breaking',
    );
    expect(since.body).toMatchObject({
      ...{ matchingCount: 1, totalCount: 1, nextCursor: null },
      items: [{ contractRef: 'api:default/orders' }],
    });
    await contracts.stop();
  });

  it('are compared by rules that say why, and show it where they can', async () => {
    const { api, contracts } = await start();
    const { body } = await api.get('/contract-rules');
    const { paths } = ruleOf('operation-removed').example.before;
    expect(paths['/pets'].post).toBeDefined();
    expect(ruleOf('graphql-field-removed').example).toEqual({
      before: 'type Query { pet: Int dog: Int }',
      after: 'type Query { pet: Int }',
    });
    await contracts.stop();

    function ruleOf(asked: string) {
      return body.items.find((rule: { id: string }) => rule.id === asked);
    }
  });

  it('are compared where they are schemas of GraphQL, too', async () => {
    const { api, catalogHas, contracts } = await start();
    const schema = (fields: string) => `type Query { ${fields} }`;
    const shop = (text: string) => apiEntity('shop', text, { type: 'graphql' });
    await catalogHas('2026-01-01T00:00:00.000Z', shop(schema('a: Int b: Int')));
    await catalogHas('2026-01-02T00:00:00.000Z', shop(schema('a: Int c: Int')));
    const at = '/contracts/api%3Adefault%2Fshop';
    const { body: contract } = await api.get(at);
    expect(contract.latest).toMatchObject({
      ...{ operationCount: 2, isReadable: true },
      changes: { breaking: 1, risky: 0, safe: 1 },
    });
    const { body } = await api.get(
      `${at}/snapshots/${contract.latest.id}/changes`,
    );
    expect(body.items).toMatchObject([
      {
        ruleId: 'graphql-field-removed',
        pointers: { before: '/Query/b', after: null },
      },
      { ruleId: 'graphql-field-added-safe', severity: 'safe' },
    ]);
    await catalogHas('2026-01-03T00:00:00.000Z', shop('type Query {\n  a: }'));
    expect((await api.get(at)).body.latest).toMatchObject({
      isReadable: false,
      faults: [{ line: 2, column: 6 }],
    });
    await contracts.stop();
  });

  it('are compared where they are parts of a federated graph', async () => {
    const { api, catalogHas, contracts } = await start();
    const part = (fields: string) =>
      apiEntity(
        'part',
        `extend type Query { ${fields} } type A @key(fields: "id") { id: ID }`,
        { type: 'graphql' },
      );
    await catalogHas('2026-01-01T00:00:00.000Z', part('a: A b: A'));
    await catalogHas('2026-01-02T00:00:00.000Z', part('a: A'));
    const { body } = await api.get('/contracts/api%3Adefault%2Fpart');
    expect(body.latest).toMatchObject({
      ...{ operationCount: 1, changes: { breaking: 1 } },
    });
    await contracts.stop();
  });

  it('take a definition for what its entity says it is, also later', async () => {
    const { api, catalogHas, contracts } = await start();
    const typed = (type: string) => apiEntity('orders', ONE, { type });
    await catalogHas('2026-01-01T00:00:00.000Z', typed('rest'));
    expect((await api.get(ORDERS)).body.latest).toMatchObject({
      ...{ format: 'other', declaredVersion: null },
    });
    const mended = typed('openapi');
    mended.metadata.etag = 'another';
    await catalogHas('2026-01-02T00:00:00.000Z', mended);
    expect((await api.get(ORDERS)).body).toMatchObject({
      snapshotCount: 1,
      latest: { format: 'openapi', declaredVersion: '1.0.0' },
    });
    await contracts.stop();
  });

  it('keep a definition that holds what a database does not, and those of others', async () => {
    const { api, catalogHas, contracts } = await start();
    const nul = JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'a\u0000b', version: '1\u0000' },
      paths: {},
    });
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('nul', nul),
      apiEntity('orders', ONE),
    );
    expect(
      (await api.get('/contracts/api%3Adefault%2Fnul')).body.latest,
    ).toMatchObject({ title: 'ab', declaredVersion: '1', isReadable: true });
    expect((await api.get(ORDERS)).body.latest.isReadable).toBe(true);
    await contracts.stop();
  });

  it('compare any two snapshots, in both directions', async () => {
    const { api, catalogHas, contracts } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('orders', TWO));
    const { body } = await api.get(`${ORDERS}/snapshots`);
    const [after, before] = body.items;
    const diff = (from: { id: string }, to: { id: string }) =>
      api.get(`${ORDERS}/diff?from=${from.id}&to=${to.id}`);
    const forth = await diff(before, after);
    const back = await diff(after, before);
    const same = await diff(after, after);
    expect(forth.body.counts.breaking).toBe(1);
    expect(back.body.counts.breaking).toBe(0);
    expect(same.body).toMatchObject({
      ...{ isCompared: true, changes: [], leftOff: 0 },
      counts: { breaking: 0, risky: 0, safe: 0 },
    });
    await contracts.stop();
  });

  it('tell since which definition each change between two is there', async () => {
    const { api, catalogHas, contracts, knex } = await start();
    const days = [
      ['/orders', '/carts', '/lines'],
      ['/orders', '/carts'],
      ['/orders', '/carts', '/lines'],
      ['/orders', '/lines'],
      ['/orders', '/ends'],
    ];
    for (const [day, paths] of days.entries()) {
      const orders = openApiText(`${day + 1}.0.0`, paths);
      const at = `2026-01-0${day + 1}T00:00:00.000Z`;
      await catalogHas(at, apiEntity('orders', orders));
    }
    const { body } = await api.get(`${ORDERS}/snapshots`);
    const [last, fourth, , , first] = body.items;
    const ofOperation = (change: { operation: object | null }) =>
      change.operation !== null;
    const changes = async (from: { id: string }, to: { id: string }) =>
      (
        await api.get(`${ORDERS}/diff?from=${from.id}&to=${to.id}`)
      ).body.changes.filter(ofOperation);
    const brought = (path: string, version: string) =>
      expect.objectContaining({
        operation: { method: 'get', path },
        since: expect.objectContaining({ declaredVersion: version }),
      });
    expect(await changes(first, last)).toEqual([
      brought('/carts', '4.0.0'),
      brought('/lines', '5.0.0'),
      brought('/ends', '5.0.0'),
    ]);
    for (const { since, sinceUnknown } of await changes(last, first)) {
      expect([since, sinceUnknown]).toEqual([undefined, 'backwards']);
    }
    const of = `${ORDERS}/snapshots/${last.id}/changes`;
    expect((await api.get(of)).body.items[0].since).toEqual({
      ...{ snapshotId: last.id, seenFrom: last.seenFrom },
      ...{ declaredVersion: '5.0.0', revision: null },
    });
    // What was between was folded.
    await knex('contract_snapshots').where({ id: fourth.id }).delete();
    expect(await changes(first, last)).toEqual([
      expect.objectContaining({ sinceUnknown: 'not-compared' }),
      brought('/lines', '5.0.0'),
      brought('/ends', '5.0.0'),
    ]);
    await contracts.stop();
  });

  it('keep the last good definition while the latest one cannot be read', async () => {
    const { api, catalogHas, contracts } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    const broken = 'openapi: 3.0.3\ninfo: [';
    await catalogHas('2026-01-02T00:00:00.000Z', apiEntity('orders', broken));
    const { body } = await api.get(ORDERS);
    expect(body).toMatchObject({
      latest: { ordinal: 2, isReadable: false, changes: null },
      current: { ordinal: 1, isReadable: true, declaredVersion: '1.0.0' },
    });
    expect(body.latest.faults[0]).toMatchObject({ line: expect.any(Number) });
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('orders', TWO));
    const { body: mended } = await api.get(ORDERS);
    expect(mended.latest).toMatchObject({
      comparedWith: body.current.id,
      changes: { breaking: 1 },
    });
    const unreadable = await api.get('/contracts?readable=false');
    expect(unreadable.body.items).toEqual([]);
    await contracts.stop();
  });

  it('keep what the catalog has no more, and say since when', async () => {
    const { api, catalogHas, contracts } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    await catalogHas('2026-01-05T00:00:00.000Z');
    expect((await api.get(ORDERS)).body).toMatchObject({
      goneSince: '2026-01-05T00:00:00.000Z',
      latest: { ordinal: 1 },
    });
    expect((await api.get('/contracts')).body.items).toEqual([]);
    expect((await api.get('/contracts?gone=only')).body.items).toHaveLength(1);
    await catalogHas('2026-01-06T00:00:00.000Z', apiEntity('orders', ONE));
    expect((await api.get(ORDERS)).body).toMatchObject({
      ...{ goneSince: null, snapshotCount: 1 },
    });
    await contracts.stop();
  });

  it('take definitions that builds publish, each once', async () => {
    const { api, catalogHas, contracts, clock } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    clock.at = '2026-01-02T00:00:00.000Z';
    const publish = () =>
      api.post(`${ORDERS}/snapshots`, {
        ...{ definition: TWO, revision: '4f1c2d', note: 'Release 2' },
      });
    const first = await publish();
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      ...{ ordinal: 2, source: 'published', revision: '4f1c2d' },
      ...{ note: 'Release 2', publishedBy: 'user:default/mock' },
      ...{ isReadable: true, changes: { breaking: 1 } },
    });
    const again = await publish();
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    // The catalog still has the first one, and says nothing new.
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('orders', ONE));
    expect((await api.get(ORDERS)).body.latest.id).toBe(first.body.id);
    await contracts.stop();
  });

  it('take what was before, from the latest to the earliest, and compare what follows with it', async () => {
    const { api, catalogHas, contracts } = await start();
    const fill = (text: string, seenFrom: string) =>
      api.post(`${ORDERS}/snapshots`, { definition: text, seenFrom });
    const early = await fill(ONE, '2025-06-01T00:00:00Z');
    expect(early.status).toBe(404);
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', TWO));
    const same = await fill(TWO, '2025-12-01T00:00:00Z');
    expect(same.status).toBe(200);
    const filled = await fill(ONE, '2025-06-01T00:00:00Z');
    expect(filled.status).toBe(201);
    const late = await fill(openApiText('1.5.0', []), '2025-07-01T00:00:00Z');
    expect(late.status).toBe(409);
    expect(late.body.detail).toContain('2025-06-01T00:00:00.000Z');
    const { body } = await api.get(`${ORDERS}/snapshots`);
    expect(body.items).toMatchObject([
      {
        ...{ ordinal: 1, source: 'catalog', seenTo: null },
        ...{ seenFrom: '2025-12-01T00:00:00.000Z', changes: { breaking: 1 } },
        comparedWith: body.items[1].id,
      },
      {
        ...{ ordinal: 0, source: 'git', changes: null },
        ...{ seenFrom: '2025-06-01T00:00:00.000Z' },
        seenTo: '2025-12-01T00:00:00.000Z',
      },
    ]);
    expect((await api.get(ORDERS)).body).toMatchObject({
      ...{ snapshotCount: 2, breakingAt: '2025-12-01T00:00:00.000Z' },
      latest: { ordinal: 1 },
    });
    await contracts.stop();
  });

  it('keep the latest snapshots, and the last one that can be read', async () => {
    const { api, catalogHas, contracts } = await start({
      settings: { keepSnapshots: 2 },
    });
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    for (const day of [2, 3, 4]) {
      await catalogHas(
        `2026-01-0${day}T00:00:00.000Z`,
        apiEntity('orders', `openapi: 3.0.3\n- ${day}`),
      );
    }
    const { body } = await api.get(`${ORDERS}/snapshots`);
    expect(body.items.map((item: { ordinal: number }) => item.ordinal)).toEqual(
      [4, 3, 1],
    );
    expect((await api.get(ORDERS)).body).toMatchObject({
      ...{ snapshotCount: 3, current: { ordinal: 1 } },
    });
    await contracts.stop();
  });

  it('read again what an older engine read', async () => {
    const { api, catalogHas, contracts, open } = await start({
      engineVersion: '0.0.1',
    });
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', ONE));
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('orders', TWO));
    const before = await api.get(`${ORDERS}/snapshots`);
    const newer = open({ engineVersion: '0.0.2' });
    await newer.sync();
    await newer.stop();
    expect((await api.get(`${ORDERS}/snapshots`)).body).toEqual(before.body);
    await contracts.stop();
  });

  it('are listed by pages in each order, and found by words', async () => {
    const { api, catalogHas, contracts } = await start();
    const names = ['orders', 'invoices', 'carts', 'shipping'];
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      ...names.map(name => apiEntity(name, ONE, { title: `The ${name}` })),
    );
    for (const sort of ['name', 'changed', 'breaking']) {
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const query: string = cursor ? `&cursor=${cursor}` : '';
        const { body } = await api.get(
          `/contracts?limit=3&sort=${sort}${query}`,
        );
        found.push(...body.items.map((item: { title: string }) => item.title));
        cursor = body.nextCursor;
      } while (cursor);
      expect(found.sort()).toEqual(names.map(name => `The ${name}`).sort());
    }
    const { body } = await api.get('/contracts?q=invoices%20checkout');
    expect(body).toMatchObject({
      ...{ totalCount: 4, matchingCount: 1 },
      items: [{ title: 'The invoices', owner: 'group:default/checkout' }],
    });
    await contracts.stop();
  });

  it('answer with a problem for what is not known', async () => {
    const { api, contracts } = await start();
    for (const answer of [
      await api.get(ORDERS),
      await api.get(`${ORDERS}/snapshots`),
      await api.post(`${ORDERS}/snapshots`, { definition: ONE }),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.body.type).toMatch(/unknown-contract$/);
    }
    const unknown = '2d0a7a5e-6a53-4a4e-9f8a-0f2f5f2b8a11';
    const answer = await api.get(`${ORDERS}/snapshots/${unknown}`);
    expect(answer.body.type).toMatch(/unknown-snapshot$/);
    await contracts.stop();
  });
});

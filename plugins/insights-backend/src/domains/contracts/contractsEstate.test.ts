import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { DEFAULT_MAX_BODY_BYTES } from '../../platform/http/readJsonBody';
import { API_BASE, serveApi } from '../../platform/__testUtils__/serveApi';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { apiEntity } from './__testUtils__/apiEntity';
import { openApiText } from './__testUtils__/openApiText';
import { startContracts } from './__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const ORDERS = '/contracts/api%3Adefault%2Forders';

const BEFORE = openApiText('1.0.0', {
  '/orders': {},
  '/lines': {},
  '/old': {},
});
const AFTER = openApiText('2.0.0', { '/orders': {} });

describe.each(databases.eachSupportedId())('contracts on %s', id => {
  const start = async (options?: Parameters<typeof startContracts>[1]) =>
    startContracts(await databases.init(id), options);

  it('a waiver marks a breaking change, takes it out of what needs somebody until it ends, and stays in the history', async () => {
    const { api, catalogHas, contracts, clock } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', BEFORE));
    await catalogHas('2026-01-02T00:00:00.000Z', apiEntity('orders', AFTER));
    const { body: contract } = await api.get(ORDERS);
    expect(contract).toMatchObject({
      needs: ['breaking'],
      openBreakingAt: '2026-01-02T00:00:00.000Z',
      latest: { changes: { breaking: 2 }, waivedBreaking: 0 },
    });
    const changesAt = `${ORDERS}/snapshots/${contract.latest.id}/changes?severity=breaking`;
    const { ruleId, pointers } = (await api.get(changesAt)).body.items[0];
    const one = {
      ...{ subject: 'change', ruleId, pointer: pointers.before },
      ...{ reason: 'Nobody uses it.', expiresAt: '2026-01-10T00:00:00Z' },
    };
    const waive = (body: object) => api.post(`${ORDERS}/waivers`, body);

    const first = await waive(one);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      ...{ contractRef: 'api:default/orders', isInForce: true },
      ...{ createdBy: 'user:default/mock', withdrawnAt: null },
    });
    const again = await waive(one);
    expect([again.status, again.body]).toEqual([200, first.body]);
    // One of two is waived: somebody is still needed.
    expect((await api.get(ORDERS)).body).toMatchObject({
      ...{ needs: ['breaking'], latest: { waivedBreaking: 1 } },
    });
    const everywhere = await waive({ ...one, pointer: null });
    expect(everywhere.status).toBe(201);
    const { body: waived } = await api.get(ORDERS);
    expect(waived).toMatchObject({
      ...{ needs: [], openBreakingAt: null },
      breakingAt: '2026-01-02T00:00:00.000Z',
      latest: { changes: { breaking: 2 }, waivedBreaking: 2 },
    });
    const { body: changes } = await api.get(changesAt);
    expect(changes.items).toMatchObject([
      { severity: 'breaking', waiver: { id: first.body.id } },
      { severity: 'breaking', waiver: { reason: 'Nobody uses it.' } },
    ]);
    expect((await api.get('/contract-estate')).body).toMatchObject({
      ...{ apiCount: 1, needingAttention: 0, broke: 1, waived: 1 },
    });

    const over = `${ORDERS}/waivers/${everywhere.body.id}/withdraw`;
    const withdrawn = await api.post(over, undefined);
    expect(withdrawn.body).toMatchObject({
      ...{ isInForce: false, withdrawnBy: 'user:default/mock' },
    });
    expect((await api.post(over, undefined)).body).toEqual(withdrawn.body);
    expect((await api.get(ORDERS)).body.needs).toEqual(['breaking']);
    await waive({ ...one, pointer: null, reason: 'Nobody ever did.' });
    expect(
      (await api.get('/contracts?needsAttention=true')).body.items,
    ).toEqual([]);

    clock.at = '2026-01-10T00:00:00.000Z';
    await contracts.sync();
    const { body: list } = await api.get(
      '/contracts?sort=attention&needsAttention=true',
    );
    expect(list.items).toMatchObject([
      { needs: ['breaking'], openBreakingAt: '2026-01-02T00:00:00.000Z' },
    ]);
    const { body: history } = await api.get(`${ORDERS}/waivers?limit=2`);
    expect(history.items).toHaveLength(2);
    const { body: rest } = await api.get(
      `${ORDERS}/waivers?limit=2&cursor=${history.nextCursor}`,
    );
    expect(rest.items).toHaveLength(1);
    expect(
      (await api.get(`${ORDERS}/waivers?inForce=true`)).body.items,
    ).toEqual([]);
    await contracts.stop();
  });

  it('the first definition of an API is no change of it', async () => {
    const { api, catalogHas, contracts } = await start();
    const since = '/contracts?changedSince=2026-01-01T00:00:00Z';
    await catalogHas('2026-01-02T00:00:00.000Z', apiEntity('orders', BEFORE));
    expect((await api.get(since)).body).toMatchObject({
      ...{ items: [], matchingCount: 0, totalCount: 1 },
    });
    await catalogHas('2026-01-03T00:00:00.000Z', apiEntity('orders', AFTER));
    expect((await api.get(since)).body).toMatchObject({
      ...{ items: [{ contractRef: 'api:default/orders' }], matchingCount: 1 },
    });
    await contracts.stop();
  });

  it('a build is told what is waived where it asks, and may read it', async () => {
    const { api, catalogHas, contracts } = await start();
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', BEFORE));
    const { body: waiver } = await api.post(`${ORDERS}/waivers`, {
      ...{ subject: 'change', ruleId: 'operation-removed' },
      ...{ pointer: '/paths/~1old/get', reason: 'Nobody uses it.' },
      expiresAt: '2026-06-01T00:00:00Z',
    });
    const texts = {
      ...{ before: { definition: BEFORE }, after: { definition: AFTER } },
    };
    const asked = {
      ...texts,
      contractRef: 'API:default/Orders',
      waivers: true,
    };
    const { body } = await api.post('/analyses/contract-diff', asked);
    expect(body).toMatchObject({
      counts: { breaking: 2 },
      waivedCounts: { breaking: 1 },
    });
    expect(body.changes).toContainEqual(
      expect.objectContaining({ severity: 'breaking', waiver }),
    );
    const unasked = await api.post('/analyses/contract-diff', texts);
    expect(unasked.body.waivedCounts).toBeUndefined();
    const whose = { ...texts, waivers: true };
    expect((await api.post('/analyses/contract-diff', whose)).status).toBe(400);
    const other = { ...asked, contractRef: 'api:default/none' };
    expect((await api.post('/analyses/contract-diff', other)).status).toBe(404);
    await contracts.stop();

    const closed = await start({
      permissions: mockServices.permissions({ result: AuthorizeResult.DENY }),
    });
    const denied = await closed.api.post('/analyses/contract-diff', asked);
    expect(denied.status).toBe(403);
    await closed.contracts.stop();
  });

  it('what is to end is listed by its day, with who still consumes it, and goes when it is gone', async () => {
    const { api, catalogHas, contracts } = await start();
    const ending = {
      ...definitionParts('/orders', {
        deprecated: true,
        'x-sunset': '2026-03-01',
      }),
      ...definitionParts('/late', { 'x-sunset': '2025-12-01T00:00:00Z' }),
      ...definitionParts('/some', { deprecated: true, summary: 'Some day' }),
      ...definitionParts('/stays', {}),
    };
    const orders = apiEntity('orders', openApiText('1.0.0', ending));
    const entities: Entity[] = [
      {
        ...orders,
        relations: [
          ...(orders.relations ?? []),
          { type: 'apiConsumedBy', targetRef: 'component:default/app' },
          { type: 'apiConsumedBy', targetRef: 'component:default/hidden' },
        ],
      },
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'app', namespace: 'default' },
        relations: [{ type: 'ownedBy', targetRef: 'group:default/mobile' }],
      },
      withSunset(
        apiEntity('carts', AFTER, {
          lifecycle: 'deprecated',
          owner: 'group:default/shop',
        }),
      ),
      apiEntity(
        'graph',
        'type Query { a(b: Int @deprecated): Int @deprecated(reason: "Ask c.") c: Color } enum Color { RED @deprecated }',
        { type: 'graphql' },
      ),
    ];
    await catalogHas('2026-01-15T00:00:00.000Z', ...entities);
    const read = async (query = '') =>
      (await api.get(`/contract-deprecations${query}`)).body;
    const { items } = await read();
    expect(
      items.map((item: { name: string; state: string }) => [
        item.name,
        item.state,
      ]),
    ).toEqual([
      ['GET /late', 'overdue'],
      ['carts', 'due'],
      ['GET /orders', 'later'],
      ['Query.a', 'undated'],
      ['Query.a.b', 'undated'],
      ['Color.RED', 'undated'],
      ['GET /some', 'undated'],
    ]);
    expect(items[2]).toMatchObject({
      ...{ kind: 'operation', pointer: '/paths/~1orders/get' },
      ...{ sunsetOn: '2026-03-01', title: 'orders' },
      ...{ owner: 'group:default/checkout' },
      knownSince: '2026-01-15T00:00:00.000Z',
      consumers: { count: 1, unseen: 1, owners: ['group:default/mobile'] },
    });
    expect(items[3]).toMatchObject({ kind: 'operation', reason: 'Ask c.' });
    const page = await read('?limit=4');
    const rest = await read(`?limit=4&cursor=${page.nextCursor}`);
    expect([...page.items, ...rest.items]).toEqual(items);
    for (const [state, found] of [
      ['overdue', items.slice(0, 1)],
      ['due', items.slice(1, 2)],
      ['later', items.slice(2, 3)],
      ['undated', items.slice(3)],
    ]) {
      expect((await read(`?state=${state}`)).items).toEqual(found);
    }
    expect(
      (await read('?dueBefore=2026-03-01&dueFrom=2026-01-01')).items,
    ).toEqual([items[1]]);
    expect((await read('?owner=group:default/shop')).items).toEqual([items[1]]);
    expect((await api.get('/contract-deprecations/overview')).body).toEqual({
      ...{ today: '2026-01-15', dueDays: 30, overdue: 1, dueSoon: 1 },
      ...{ later: 1, undated: 4 },
      contractCount: 3,
      months: [
        { month: '2025-12', count: 1 },
        { month: '2026-02', count: 1 },
        { month: '2026-03', count: 1 },
      ],
    });
    const { body: list } = await api.get('/contracts?sort=attention');
    expect(list.items).toMatchObject([
      {
        ...{ title: 'orders', consumerCount: 2, needs: ['sunset-overdue'] },
        deprecations: { overdue: 1, due: 1, undated: 1, nextOn: '2026-03-01' },
      },
      { title: 'carts', needs: ['sunset-due'] },
      { title: 'graph', needs: [], deprecations: { undated: 3 } },
    ]);
    expect((await api.get('/contract-estate')).body).toMatchObject({
      ...{ apiCount: 3, needingAttention: 2, broke: 0, brokeDays: 30 },
      ...{ waived: 0, unreadable: 0, sunsetOverdue: 1, sunsetDue: 1 },
      withoutOwner: 0,
    });
    const outlines = (await api.get('/contract-outlines')).body.items;
    expect(outlines[2]).toMatchObject({
      ...{
        contractRef: 'api:default/orders',
        description: 'What was ordered.',
      },
      ...{ operationCount: 4, declaredVersion: '1.0.0' },
      ...{ breakingAt: null, changes: [], changeCounts: null },
    });
    expect(outlines[2].operations).toContainEqual({
      ...{ name: 'GET /some', summary: 'Some day', isDeprecated: true },
    });

    const some = openApiText(
      '2.0.0',
      definitionParts('/some', { deprecated: true }),
    );
    await catalogHas('2026-01-20T00:00:00.000Z', apiEntity('orders', some));
    expect((await read()).items).toMatchObject([
      { name: 'GET /some', knownSince: '2026-01-15T00:00:00.000Z' },
    ]);
    const changed = (await api.get('/contract-outlines')).body.items[0];
    expect(changed.breakingAt).toBe('2026-01-20T00:00:00.000Z');
    expect(changed.changeCounts.breaking).toBeGreaterThan(0);
    expect(changed.changes[0]).toBe('GET /late is gone.');
    await contracts.stop();
  });

  it('who of the consumers knows of the last breaking change is told by their groups', async () => {
    const { api, catalogHas, contracts } = await start();
    const consumed = (text: string): Entity => {
      const entity = apiEntity('orders', text);
      return {
        ...entity,
        relations: [
          ...(entity.relations ?? []),
          { type: 'apiConsumedBy', targetRef: 'component:default/app' },
          { type: 'apiConsumedBy', targetRef: 'component:default/billing' },
          { type: 'apiConsumedBy', targetRef: 'component:default/hidden' },
        ],
      };
    };
    const others: Entity[] = [
      entityOf('Component', 'app', 'ownedBy', 'group:default/mobile'),
      entityOf('Component', 'billing', 'ownedBy', 'group:default/finance'),
      entityOf('User', 'mock', 'memberOf', 'group:default/finance'),
    ];
    await catalogHas('2026-01-01T00:00:00.000Z', consumed(BEFORE), ...others);
    await catalogHas('2026-01-02T00:00:00.000Z', consumed(AFTER), ...others);
    const { body: contract } = await api.get(ORDERS);
    await api.post(
      `${ORDERS}/snapshots/${contract.latest.id}/acknowledgements`,
      { note: 'We moved on.' },
    );
    const { body } = await api.get(`${ORDERS}/consumers`);
    expect(body).toMatchObject({
      ...{ isCatalogKnown: true, isApiShown: true, unseenConsumers: 1 },
      lastBreaking: { id: contract.latest.id, waivedBreaking: 0 },
      owners: [
        {
          ...{ owner: 'group:default/finance', count: 1 },
          acknowledgements: [{ by: 'user:default/mock', note: 'We moved on.' }],
        },
        { owner: 'group:default/mobile', count: 1, acknowledgements: [] },
      ],
    });
    const mine = await api.get(
      '/contracts?contractRef=api:default/orders&contractRef=api:default/none&changedSince=2026-01-02T00:00:00Z',
    );
    expect(mine.body.items).toMatchObject([{ consumerCount: 3 }]);
    await contracts.stop();
  });
});

function definitionParts(path: string, said: object) {
  return { [path]: said };
}

function withSunset(entity: Entity): Entity {
  const annotations = { 'almanac.io/sunset': '2026-02-01' };
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

function entityOf(
  kind: string,
  name: string,
  type: string,
  targetRef: string,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    relations: [{ type, targetRef }],
  };
}

it('two definitions as large as those of GitHub are compared, more than other operations take', async () => {
  const { contracts } = await startContracts(await databases.init('SQLITE_3'));
  const large = {
    definition: BEFORE.replace('What was', 'x'.repeat(11_000_000)),
  };
  const { app } = serveApi({
    handlers: { ...serveApi().handlers, ...contracts.routes },
    maxBodyBytes: DEFAULT_MAX_BODY_BYTES,
  });
  const compared = await request(app)
    .post(`${API_BASE}/analyses/contract-diff`)
    .send({ before: large, after: large });
  expect(compared.status).toBe(200);
  expect(compared.body).toMatchObject({ isCompared: true, changes: [] });
  await contracts.stop();
});

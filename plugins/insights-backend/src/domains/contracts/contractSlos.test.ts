import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { addSlo } from './__testUtils__/addSlo';
import { apiEntity } from './__testUtils__/apiEntity';
import { startContracts } from './__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const DEFINITION = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Orders', version: '1' },
  paths: {},
});
const SHOP = 'component:default/shop';

describe.each(databases.eachSupportedId())('SLOs of APIs on %s', id => {
  /** Orders with an SLO of its own and two of what provides it, invoices with those of a second provider, and carts. */
  async function start(options?: Parameters<typeof startContracts>[1]) {
    const knex = await databases.init(id);
    const started = await startContracts(knex, options);
    const api = (name: string, providers: string[]) =>
      apiEntity(name, DEFINITION, { providers });
    await started.catalogHas(
      '2026-01-01T00:00:00.000Z',
      api('orders', [SHOP]),
      api('invoices', ['component:default/ledger', 'component:default/idle']),
      api('carts', ['component:default/idle']),
    );
    const of = (name: string, service: string, entityRef: string | null) => ({
      ...{ name, service, entityRef },
    });
    await addSlo(knex, of('own', 'api:orders', 'api:default/orders'));
    await addSlo(knex, { ...of('quick', 'shop', SHOP), state: 'burning' });
    await addSlo(knex, of('up', SHOP, SHOP));
    await addSlo(knex, {
      ...of('ledger', 'ledger', 'component:default/ledger'),
      state: 'noData',
    });
    // A service that the catalog does not have is no entity's.
    await addSlo(knex, { ...of('stray', 'idle', null), state: 'exhausted' });
    return { ...started, api: started.api, entity: api };
  }

  const NONE = { ownCount: 0, providerCount: 0, worst: null, services: [] };

  it('are told of each API in the list and by itself: how many, how the worst stands, and by which services they are found', async () => {
    const { api, contracts } = await start();
    const { body } = await api.get('/contracts?sort=name');
    const slosOf = (name: string) =>
      body.items.find(
        (one: { contractRef: string }) =>
          one.contractRef === `api:default/${name}`,
      ).slos;
    const ofOrders = {
      ...{ ownCount: 1, providerCount: 2, worst: 'burning' },
      services: ['api:orders', SHOP, 'shop'],
    };
    expect(slosOf('orders')).toEqual(ofOrders);
    expect(slosOf('invoices')).toEqual({
      ...{ ...NONE, providerCount: 1, worst: 'noData', services: ['ledger'] },
    });
    expect(slosOf('carts')).toEqual(NONE);
    const one = await api.get('/contracts/api%3Adefault%2Forders');
    expect(one.body.slos).toEqual(ofOrders);
    const quality = await api.get('/contracts/api%3Adefault%2Forders/quality');
    expect(quality.body.slos.ownCount).toBe(1);
    await contracts.stop();
  });

  it.each([
    [true, ['api:default/invoices', 'api:default/orders']],
    [false, ['api:default/carts']],
  ])('with hasSlo=%s the list is %j', async (hasSlo, refs) => {
    const { api, contracts } = await start();
    const { body } = await api.get(`/contracts?hasSlo=${hasSlo}`);
    expect(
      body.items.map((one: { contractRef: string }) => one.contractRef).sort(),
    ).toEqual(refs);
    expect(body).toMatchObject({ matchingCount: refs.length, totalCount: 3 });
    const { body: estate } = await api.get('/contract-estate');
    expect(estate.slos).toEqual({ covered: 2, uncovered: 1 });
    await contracts.stop();
  });

  it('follow the catalog: who provides an API no more has no part in it', async () => {
    const { api, catalogHas, contracts, entity } = await start();
    const at = '2026-01-02T00:00:00.000Z';
    await catalogHas(at, entity('orders', []), entity('carts', [SHOP]));
    const { body } = await api.get('/contracts?sort=name');
    expect(body.items).toMatchObject([
      { contractRef: 'api:default/carts', slos: { providerCount: 2 } },
      { contractRef: 'api:default/orders', slos: { providerCount: 0 } },
    ]);
    await contracts.stop();
  });

  it('are not told to who may not read SLOs, nor by what a filter leaves', async () => {
    const { api, contracts, knex } = await start({
      permissions: mockServices.permissions.mock({
        authorize: async asked =>
          asked.map(({ permission: { name } }) => ({
            result:
              name === 'slo.read'
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
          })),
      }),
    });
    const { body } = await api.get('/contracts');
    expect(body.items).toMatchObject([{ slos: null }, { slos: null }, {}]);
    expect((await api.get('/contract-estate')).body.slos).toBeNull();
    const refused = await api.get('/contracts?hasSlo=false');
    expect(refused.status).toBe(403);
    expect(refused.body.detail).toContain('slo.read');
    expect((await api.get('/contract-facets?hasSlo=true')).status).toBe(403);
    const asked: string[] = [];
    knex.on('query', ({ sql }) => asked.push(sql));
    expect((await api.get('/contract-facets')).body.hasSlo).toBeNull();
    // Nor are they counted for nobody.
    expect(asked.join('\n')).toContain('contracts');
    expect(asked.filter(sql => /\bslo/.test(sql))).toEqual([]);
    await contracts.stop();
  });
});

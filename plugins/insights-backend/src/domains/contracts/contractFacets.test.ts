import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { addSlo } from './__testUtils__/addSlo';
import { apiEntity } from './__testUtils__/apiEntity';
import { startContracts } from './__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const GOOD = 'openapi: 3.0.3\ninfo: { title: Orders, version: "1" }\npaths: {}';
const BASKETS = 'group:default/baskets';
const CHECKOUT = 'group:default/checkout';

describe.each(databases.eachSupportedId())('choices of filters on %s', id => {
  it('are told with how many APIs each would leave, its own filter left out and all others applied', async () => {
    const { api, catalogHas, contracts, knex } = await startContracts(
      await databases.init(id),
    );
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', GOOD),
      apiEntity('carts', GOOD, { owner: BASKETS }),
      apiEntity('lines', 'openapi: [', { owner: BASKETS }),
      apiEntity('gone', GOOD),
      apiEntity('nobodys', GOOD),
    );
    const change = (name: string, to: object) =>
      knex('contracts')
        .where({ entity_ref: `api:default/${name}` })
        .update(to);
    await change('gone', { gone_since: '2026-01-01T00:00:00.000Z' });
    await change('orders', {
      ...{ quality_score: 4_999, breaking_at: '2026-01-05T00:00:00.000Z' },
    });
    await change('carts', { quality_score: 9_000, lifecycle: 'experimental' });
    await change('nobodys', { owner: null, format: 'graphql' });
    const read = async (query: string) =>
      (await api.get(`/contract-facets?${query}`)).body;
    const asked =
      'score=50&score=90.01&since=2026-01-05T00:00:00Z&since=2026-01-06T00:00:00Z';
    expect(await read(asked)).toEqual({
      needsAttention: { true: 1, false: 3 },
      readable: { true: 3, false: 1 },
      hasSlo: { true: 0, false: 4 },
      format: [
        { value: 'openapi', count: 3 },
        { value: 'graphql', count: 1 },
      ],
      lifecycle: [
        { value: 'production', count: 3 },
        { value: 'experimental', count: 1 },
      ],
      owner: [
        { value: BASKETS, count: 2 },
        { value: '', count: 1 },
        { value: CHECKOUT, count: 1 },
      ],
      ownersLeftOff: 0,
      score: [
        { below: 50, count: 1 },
        { below: 90.01, count: 2 },
      ],
      since: [
        { at: '2026-01-05T00:00:00Z', count: 1 },
        { at: '2026-01-06T00:00:00Z', count: 0 },
      ],
      gone: { hidden: 4, shown: 5, only: 1 },
    });
    // Each filter narrows the numbers of the others, and not its own.
    expect(
      await read(`${asked}&format=openapi&owner=${BASKETS}&readable=true`),
    ).toMatchObject({
      ...{ needsAttention: { true: 0, false: 1 }, ownersLeftOff: 0 },
      readable: { true: 1, false: 1 },
      format: [{ value: 'openapi', count: 1 }],
      lifecycle: [{ value: 'experimental', count: 1 }],
      owner: [
        { value: BASKETS, count: 1 },
        { value: CHECKOUT, count: 1 },
      ],
      score: [{ count: 0 }, { count: 1 }],
      gone: { hidden: 1, shown: 1, only: 0 },
    });
    // They are what the list then says.
    const { body: list } = await api.get(
      `/contracts?format=openapi&owner=${CHECKOUT}&readable=true`,
    );
    expect(list.matchingCount).toBe(1);
    await contracts.stop();
  });

  it('count SLOs as the list finds them, and refuse instants that no clock has', async () => {
    const { api, catalogHas, contracts, knex } = await startContracts(
      await databases.init(id),
    );
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', GOOD),
      apiEntity('carts', GOOD),
    );
    await addSlo(knex, {
      ...{ name: 'orders-fast', service: 'orders' },
      entityRef: 'api:default/orders',
    });
    const { body } = await api.get('/contract-facets?hasSlo=true');
    expect(body).toMatchObject({
      hasSlo: { true: 1, false: 1 },
      readable: { true: 1, false: 0 },
    });
    expect(
      (await api.get('/contract-facets?since=2026-01-01T00:00:60Z')).status,
    ).toBe(400);
    await contracts.stop();
  });
});

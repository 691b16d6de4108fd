import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { apiEntity } from '../__testUtils__/apiEntity';
import { startContracts } from '../__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const GOOD = 'openapi: 3.0.3\ninfo: { title: Orders, version: "1" }\npaths: {}';

describe.each(databases.eachSupportedId())('APIs on %s', id => {
  it('all together are counted: by what they need, by owner, by score, and those that nobody has read', async () => {
    const { api, catalogHas, contracts, knex } = await startContracts(
      await databases.init(id),
    );
    const owner = 'group:default/baskets';
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', GOOD),
      apiEntity('carts', GOOD, { owner }),
      apiEntity('lines', 'openapi: [', { owner }),
      apiEntity('gone', GOOD),
    );
    await knex('contracts')
      .where({ entity_ref: 'api:default/gone' })
      .update({ gone_since: '2026-01-01T00:00:00.000Z' });
    await knex('contracts')
      .where({ entity_ref: 'api:default/orders' })
      .update({ quality_score: 4_999 });
    await knex('contracts')
      .where({ entity_ref: 'api:default/carts' })
      .update({ quality_score: 5_000, owner: null, latest_readable: null });
    const { body } = await api.get('/contract-estate');
    expect(body).toMatchObject({
      ...{ apiCount: 3, needingAttention: 1, unreadable: 1, unread: 1 },
      ...{ withoutDefinition: 0, withoutOwner: 1, ownersLeftOff: 0 },
      quality: { scored: 2, belowScore: 50, below: 1 },
      owners: [
        { owner, apiCount: 1, needingAttention: 1 },
        {
          owner: 'group:default/checkout',
          ...{ apiCount: 1, needingAttention: 0 },
        },
      ],
    });
    const asked = await api.get('/contract-estate?belowScore=50.01');
    expect(asked.body.quality.below).toBe(2);
    expect((await api.get('/contract-estate?belowScore=x')).status).toBe(400);
    await contracts.stop();
  });
});

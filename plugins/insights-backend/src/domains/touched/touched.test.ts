import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { createTouchedDomain } from './createTouchedDomain';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const REACT = 'manifests:npm.react';
const CART = 'component:default/cart';
const SHOP = 'component:default/shop';

function entity(name: string, owner?: string, topics?: string): Entity {
  return {
    ...{ apiVersion: 'backstage.io/v1alpha1', kind: 'Component' },
    metadata: {
      ...{ name, namespace: 'default' },
      ...(topics && { annotations: { 'almanac.io/topics': topics } }),
    },
    spec: { type: 'service', lifecycle: 'production' },
    relations: owner ? [{ type: 'ownedBy', targetRef: owner }] : [],
  };
}

const ENTITIES = [
  entity('cart', 'group:default/shop', `${REACT}, web:has,, ${REACT}`),
  entity('shop', 'group:default/shop'),
  entity('bare'),
];

describe.each(databases.eachSupportedId())('whom a topic touches on %s', id => {
  async function open() {
    const knex = await databases.init(id);
    const held = { entities: ENTITIES, isDown: false };
    const catalog = catalogServiceMock.mock();
    const answering = () => {
      if (held.isDown) throw new Error('connect ECONNREFUSED');
      return catalogServiceMock({ entities: held.entities });
    };
    catalog.queryEntities.mockImplementation(async (...asked) =>
      answering().queryEntities(...asked),
    );
    catalog.getEntitiesByRefs.mockImplementation(async (...asked) =>
      answering().getEntitiesByRefs(...asked),
    );
    const domain = createTouchedDomain({
      ...{ database: knex, logger: mockServices.logger.mock() },
      catalogAccess: { catalog, auth: mockServices.auth() },
      isTopic: async topicId => topicId === REACT,
    });
    const api = createTestApi(domain.routes);
    const touched = async () =>
      (await api.get(`/topics/${encodeURIComponent(REACT)}/touched`)).body;
    /** Names of what is touched, and who says so. */
    const named = async () =>
      (await touched()).entities.map(
        (one: { title: string; sources: string[] }) =>
          `${one.title}: ${one.sources.join()}`,
      );
    const found = (...entityRefs: string[]) =>
      domain.ingest('manifests', [{ topicId: REACT, entityRefs }]);
    return { held, domain, api, knex, touched, named, found };
  }

  it('is who names it and who was found to use it, each once, by title', async () => {
    const { domain, touched, found } = await open();
    await domain.sync();
    await found(SHOP, 'Component:default/Cart', SHOP, 'component:default/bare');
    expect(await touched()).toEqual({
      entities: [
        expect.objectContaining({ title: 'bare', owner: null }),
        {
          ...{ entityRef: CART, title: 'cart', kind: 'Component' },
          ...{ type: 'service', lifecycle: 'production' },
          owner: 'group:default/shop',
          sources: ['catalog', 'manifests'],
        },
        expect.objectContaining({ title: 'shop', sources: ['manifests'] }),
      ],
      owners: [
        { owner: 'group:default/shop', count: 2 },
        { owner: null, count: 1 },
      ],
      ...{ isCut: false, isCatalogKnown: true },
    });
  });

  it('is what a source said last, and what others say stays', async () => {
    const { held, domain, named, found } = await open();
    await domain.sync();
    await found(CART, SHOP);
    await found(SHOP);
    expect(await named()).toEqual(['cart: catalog', 'shop: manifests']);
    held.entities = [entity('shop', undefined, REACT), entity('cart')];
    await domain.sync();
    expect(await named()).toEqual(['shop: catalog,manifests']);
    await found();
    expect(await named()).toEqual(['shop: catalog']);
  });

  it('leaves out what the catalog does not show', async () => {
    const { named, found } = await open();
    await found(SHOP, 'component:default/hidden');
    expect(await named()).toEqual(['shop: manifests']);
  });

  it('stays as it was while the catalog is silent, which is said', async () => {
    const { held, domain, touched, named } = await open();
    await domain.sync();
    held.isDown = true;
    await domain.sync();
    expect(await touched()).toEqual({
      ...{ entities: [], owners: [] },
      ...{ isCut: false, isCatalogKnown: false },
    });
    held.isDown = false;
    expect(await named()).toEqual(['cart: catalog']);
  });

  it('is cut at 2,000 entities, which is said', async () => {
    const { touched, found, knex } = await open();
    const refs = Array.from({ length: 2_001 }, (_, at) => `component:x/${at}`);
    await found(...refs);
    expect(await knex('topic_entities')).toHaveLength(2_001);
    expect(await touched()).toMatchObject({ isCut: true });
    await found(...refs.slice(1));
    expect(await touched()).toMatchObject({ isCut: false });
  });

  it('is the same when two replicas write it at once', async () => {
    const { found, named } = await open();
    await Promise.all([found(CART, SHOP), found(CART, SHOP)]);
    expect(await named()).toEqual(['cart: manifests', 'shop: manifests']);
  });

  it('is not told of a topic that is not there', async () => {
    const { api } = await open();
    const { status, body } = await api.get('/topics/web:nothing/touched');
    expect(status).toBe(404);
    expect(body.type).toMatch(/unknown-topic$/);
  });
});

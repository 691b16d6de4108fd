import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createTestApi } from '../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { Problem } from '../../platform/Problem';
import { createTouchedDomain } from './createTouchedDomain';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const REACT = 'manifests:npm.react';
const VUE = 'manifests:npm.vue';
const TITLES: Record<string, string> = { [REACT]: 'react', [VUE]: 'vue' };
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

const VUE_ON_RADAR = {
  radar: { id: 'tech', title: 'Tech' },
  ring: { id: 'use', title: 'Use' },
  ...{ isDecided: false, unit: 'repositories', value: 3 },
  movement: 'in' as const,
  verdict: 'rising' as const,
  movedAt: '2026-10-01',
};

const ENTITIES = [
  entity('cart', 'group:default/shop', `${REACT}, web:has,, ${REACT}`),
  entity('shop', 'group:default/shop'),
  entity('bare'),
];

describe.each(databases.eachSupportedId())('whom a topic touches on %s', id => {
  async function open() {
    const knex = await databases.init(id);
    const held = { entities: ENTITIES, isDown: false, now: 0 };
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
      clock: { now: () => new Date(held.now) },
      titlesOf: async ids =>
        new Map(
          ids.filter(one => one in TITLES).map(one => [one, TITLES[one]]),
        ),
      radars: {
        async topicsOn(radarId) {
          if (radarId === 'tech') return [REACT, VUE];
          throw new Problem('unknown-radar', `There is no radar "${radarId}".`);
        },
        blipsOfTopics: async ids =>
          new Map(ids.includes(VUE) ? [[VUE, VUE_ON_RADAR]] : []),
      },
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
    const owners = async () => (await api.get('/radars/tech/owners')).body;
    const trends = async (ref = CART) =>
      (await api.get(`/entity-trends?entityRef=${encodeURIComponent(ref)}`))
        .body;
    const read = () => catalog.getEntitiesByRefs.mock.calls.length;
    return {
      ...{ held, domain, api, knex, touched, named, found },
      ...{ owners, trends, read },
    };
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

  describe('the owners of what a radar touches', () => {
    it('are told with their topics, whom most touch first', async () => {
      const { domain, found, owners } = await open();
      await found(SHOP, 'component:default/bare', 'component:default/hidden');
      await domain.ingest('manifests', [{ topicId: VUE, entityRefs: [CART] }]);
      expect(await owners()).toEqual({
        owners: [
          { owner: 'group:default/shop', topicIds: [REACT, VUE] },
          { owner: null, topicIds: [REACT] },
        ],
        ...{ isCut: false, isCatalogKnown: true },
      });
    });

    it('are asked of the catalog once a minute for what is the same', async () => {
      const { held, found, owners, read } = await open();
      await found(CART);
      await owners();
      held.isDown = true;
      held.now += 59_000;
      expect(await owners()).toMatchObject({ isCatalogKnown: true });
      expect(read()).toBe(1);
      held.now += 1_000;
      expect(await owners()).toMatchObject({
        ...{ owners: [], isCatalogKnown: false },
      });
      held.isDown = false;
      expect(await owners()).toMatchObject({ isCatalogKnown: true });
      await found(SHOP);
      await owners();
      expect(read()).toBe(4);
    });

    it('narrow a radar to what touches something of any of them, and to what has none', async () => {
      const { domain, held, found } = await open();
      await found(SHOP, 'component:default/bare', 'component:default/hidden');
      await domain.ingest('manifests', [
        { topicId: REACT, entityRefs: [SHOP, 'component:default/bare'] },
        { topicId: VUE, entityRefs: [CART] },
      ]);
      const owned = (...asked: string[]) =>
        domain.topicsOwnedBy('tech', asked, mockCredentials.user());
      expect(await owned('Group:default/Shop')).toEqual([REACT, VUE]);
      expect(await owned('')).toEqual([REACT]);
      expect(await owned('group:default/nobody')).toEqual([]);
      held.isDown = true;
      held.now += 60_000;
      await expect(owned('')).rejects.toMatchObject({ id: 'unavailable' });
    });

    it('are not told of a radar that is not there', async () => {
      const { api } = await open();
      const { status, body } = await api.get('/radars/none/owners');
      expect(status).toBe(404);
      expect(body.type).toMatch(/unknown-radar$/);
    });
  });

  describe('the trends of an entity', () => {
    it('are what it names and what was found in it; on a radar first', async () => {
      const { domain, found, trends } = await open();
      await domain.sync();
      await found(CART);
      await domain.ingest('manifests', [{ topicId: VUE, entityRefs: [CART] }]);
      expect(await trends('Component:default/Cart')).toEqual({
        items: [
          {
            ...{ topicId: VUE, title: 'vue', sources: ['manifests'] },
            blip: VUE_ON_RADAR,
          },
          {
            ...{ topicId: REACT, title: 'react', blip: null },
            sources: ['catalog', 'manifests'],
          },
        ],
        ...{ topicCount: 2, unknown: ['web:has'], isCatalogKnown: true },
      });
    });

    it('are not told of an entity that the catalog does not show', async () => {
      const { domain, trends } = await open();
      const hidden = 'component:default/hidden';
      await domain.ingest('manifests', [
        { topicId: REACT, entityRefs: [hidden] },
      ]);
      expect(await trends(hidden)).toEqual({
        ...{ items: [], topicCount: 0, unknown: [], isCatalogKnown: true },
      });
    });

    it('are not told while the catalog is silent, which is said', async () => {
      const { held, found, trends } = await open();
      await found(CART);
      held.isDown = true;
      expect(await trends()).toMatchObject({
        items: [],
        isCatalogKnown: false,
      });
    });

    it('are asked for by a whole reference', async () => {
      const { api } = await open();
      const { status } = await api.get('/entity-trends?entityRef=cart');
      expect(status).toBe(400);
    });

    it('are found by an index', async () => {
      const { knex } = await open();
      const query = knex('topic_entities').where({ entity_ref: CART });
      if (id === 'POSTGRES_15') await knex.raw('set enable_seqscan = off');
      const explain = id === 'SQLITE_3' ? 'explain query plan' : 'explain';
      const plan = await knex.raw(`${explain} ${query.toQuery()}`);
      expect(JSON.stringify(plan)).toContain('topic_entities_entity_index');
    });
  });
});

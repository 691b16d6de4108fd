import { randomUUID } from 'node:crypto';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createCatalogLinks } from './createCatalogLinks';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const DEMAND = { registry: 'mlflow', name: 'team/demand' };

/** An entity that is tied to models, and that others use. */
function entity(
  ref: string,
  options: {
    models?: string;
    owner?: string;
    title?: string;
    type?: string;
    relations?: Record<string, string[]>;
  } = {},
): Entity {
  const [kind, name] = ref.split(':');
  const { models, owner, title, type, relations = {} } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      ...{ name, namespace: 'default', title },
      annotations: models === undefined ? {} : { 'almanac.io/model': models },
    },
    spec: { type: type ?? 'service' },
    relations: [
      ...Object.entries(relations).flatMap(([relation, targets]) =>
        targets.map(targetRef => ({ type: relation, targetRef })),
      ),
      ...(owner ? [{ type: 'ownedBy', targetRef: owner }] : []),
    ],
  };
}

const LARKFIELD = [
  entity('Component:forecast', {
    models: 'mlflow/team%2Fdemand, mlflow/other',
    owner: 'group:default/data',
    title: 'Forecast',
    relations: {
      providesApi: ['api:default/forecasts'],
      dependencyOf: ['component:default/planner'],
      hasPart: ['component:default/part'],
      partOf: ['system:default/supply'],
    },
  }),
  entity('API:forecasts', {
    owner: 'group:default/data',
    relations: {
      apiConsumedBy: ['component:default/shop'],
      apiProvidedBy: ['component:default/forecast'],
    },
  }),
  entity('Component:planner', { owner: 'group:default/fulfilment' }),
  entity('Component:shop'),
  entity('Component:part', { owner: 'group:default/data' }),
  entity('Resource:model', { models: 'mlflow/team/demand', type: 'ml-model' }),
];

describe.each(databases.eachSupportedId())('links of the catalog on %s', id => {
  async function open(entities: Entity[] = LARKFIELD) {
    const knex = await databases.init(id);
    await knex('models').insert({
      ...{ id: randomUUID(), ...DEMAND, tags: '{}' },
      ...{ first_seen_at: '', seen_pass: '', is_example: false },
      ...{ version_count: 0, attention_rank: 0, attention: '[]' },
      ...{ search: '', card_revision: 0, summarised_by: '1' },
    });
    const catalog = catalogServiceMock.mock();
    const held = { entities, isDown: false };
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
    const time = { now: new Date('2026-11-26T12:00:00.000Z') };
    const clock = { now: () => time.now };
    const changed: string[] = [];
    const logger = mockServices.logger.mock();
    const links = createCatalogLinks({
      ...{ database: knex, clock, logger },
      catalogAccess: { catalog, auth: mockServices.auth() },
      onChanged: models => changed.push(...models.map(({ name }) => name)),
    });
    const summarised = async () =>
      (await knex('models').where(DEMAND).first()).summarised_by;
    const api = createTestApi(links.routes);
    const seen = () =>
      knex('model_entities').orderBy('entity_ref').pluck('seen_at');
    const kept = { summarised, seen, time };
    return { held, changed, links, logger, knex, api, catalog, ...kept };
  }

  it('are kept, those of unknown models too', async () => {
    const { links, changed, summarised } = await open();
    await links.sync();
    expect(await links.linksOf(DEMAND)).toEqual([
      {
        ...DEMAND,
        entityRef: 'component:default/forecast',
        title: 'Forecast',
        owner: 'group:default/data',
        ...{ contact: null, lifecycle: null, through: null },
        isModel: false,
      },
      {
        ...DEMAND,
        entityRef: 'resource:default/model',
        title: 'model',
        ...{ owner: null, contact: null, lifecycle: null, through: null },
        isModel: true,
      },
    ]);
    const others = await links.linksOf({ registry: 'mlflow', name: 'other' });
    expect(others).toHaveLength(1);
    expect(changed.sort()).toEqual(['other', 'team/demand']);
    expect(await summarised()).toBeNull();
  });

  it('are of the model that a card beside the entity is, where none is named', async () => {
    const card = { 'almanac.io/model-card': './card.md' };
    const [own, tied] = [
      entity('Component:own'),
      entity('Component:tied', { models: 'mlflow/team/demand' }),
    ];
    for (const { metadata } of [own, tied])
      Object.assign(metadata.annotations ?? {}, card);
    const { links } = await open([own, tied]);
    await links.sync();
    const refsOf = async (registry: string, name: string) =>
      (await links.linksOf({ registry, name })).map(
        ({ entityRef }) => entityRef,
      );
    expect(await refsOf('repository-cards', 'default/own')).toEqual([
      'component:default/own',
    ]);
    expect(await refsOf('repository-cards', 'default/tied')).toEqual([]);
    expect(await refsOf('mlflow', 'team/demand')).toEqual([
      'component:default/tied',
    ]);
  });

  it('have the owner of an entity, unless that was made of the model', async () => {
    const made = entity('Resource:made', {
      ...{ models: 'mlflow/team/demand', type: 'ml-model' },
      owner: 'group:default/fallback',
    });
    made.metadata.annotations = {
      ...made.metadata.annotations,
      'backstage.io/managed-by-location': 'insights-models:mlflow/team/demand',
    };
    const written = entity('Resource:written', {
      ...{ models: 'mlflow/team/demand', type: 'ml-model' },
      owner: 'group:default/data',
    });
    const { links } = await open([made, written]);
    await links.sync();
    const kept = await links.linksOf(DEMAND);
    expect(kept.map(({ owner }) => owner)).toEqual([
      null,
      'group:default/data',
    ]);
  });

  it('say where their owners are written to, and since when the catalog has it so', async () => {
    const model = entity('Resource:model', {
      ...{ models: 'mlflow/team/demand', type: 'ml-model' },
      owner: 'group:default/data',
    });
    Object.assign(model.spec ?? {}, { lifecycle: 'deprecated' });
    const team = (profile: { email: string } | string) => ({
      ...entity('Group:data'),
      spec: { type: 'team', profile },
    });
    const email = 'data@acme.example';
    const { links, held, seen, time, changed } = await open([
      model,
      team({ email }),
    ]);
    await links.sync();
    const [first] = await links.linksOf(DEMAND);
    expect(first).toMatchObject({ contact: email, lifecycle: 'deprecated' });
    time.now = new Date('2026-11-27T12:00:00.000Z');
    await links.sync();
    expect(await seen()).toEqual(['2026-11-26T12:00:00.000Z']);
    changed.length = 0;
    held.entities = [model, team('none')];
    await links.sync();
    expect(changed).toEqual(['team/demand']);
    expect(await seen()).toEqual(['2026-11-27T12:00:00.000Z']);
    expect(await links.linksOf(DEMAND)).toMatchObject([{ contact: null }]);
  });

  it('are also what depends on the entity that stands for the model, once, whatever ties it', async () => {
    const model = (dependents: string[]) =>
      entity('Resource:model', {
        ...{ models: 'mlflow/team/demand', type: 'ml-model' },
        relations: { dependencyOf: dependents },
      });
    const forecast = entity('Component:forecast', {
      models: 'mlflow/team%2Fdemand',
    });
    const planner = entity('Component:planner', {
      ...{ owner: 'group:default/fulfilment', title: 'Planner' },
    });
    const team: Entity = {
      ...entity('Group:fulfilment'),
      spec: { type: 'team', profile: { email: 'ff@acme.example' } },
    };
    const both = ['component:default/forecast', 'component:default/planner'];
    const dependents = [...both, 'component:default/gone'];
    const { links, held, api, changed, summarised } = await open([
      ...[model(dependents), forecast, planner, team],
    ]);
    await links.sync();
    expect(await links.linksOf(DEMAND)).toMatchObject([
      { entityRef: 'component:default/forecast', through: null },
      {
        entityRef: 'component:default/planner',
        ...{ title: 'Planner', owner: 'group:default/fulfilment' },
        ...{ contact: 'ff@acme.example', isModel: false },
        through: 'resource:default/model',
      },
      { entityRef: 'resource:default/model', through: null, isModel: true },
    ]);
    const { body } = await api.get('/models/mlflow/team%2Fdemand/consumers');
    expect(body.entities).toMatchObject([
      { entityRef: 'component:default/forecast', isDirect: true },
      {
        ...{ entityRef: 'component:default/planner', isDirect: true },
        path: ['resource:default/model', 'component:default/planner'],
      },
    ]);
    expect(await links.ownersOfConsumers(DEMAND)).toEqual([
      'group:default/fulfilment',
    ]);
    changed.length = 0;
    await links.sync();
    expect(changed).toEqual([]);
    held.entities = [model([]), forecast, planner, team];
    await links.sync();
    expect(changed).toEqual(['team/demand']);
    expect(await summarised()).toBeNull();
    expect(await links.linksOf(DEMAND)).toHaveLength(2);
  });

  it('are named to those alone whom the catalog shows them, and to nobody while it does not answer', async () => {
    const { links, held, catalog } = await open();
    const refs = ['component:default/forecast', 'component:default/hidden'];
    const credentials = mockCredentials.user();
    expect(await links.shownEntities(refs, credentials)).toEqual(
      new Set(['component:default/forecast']),
    );
    expect(catalog.getEntitiesByRefs.mock.lastCall?.[1]).toEqual({
      credentials,
    });
    held.isDown = true;
    expect(await links.shownEntities(refs, credentials)).toEqual(new Set());
  });

  it('are written only where they changed', async () => {
    const { links, changed, held, knex, summarised } = await open();
    await links.sync();
    await knex('models').update({ summarised_by: '1' });
    changed.length = 0;
    await links.sync();
    expect(changed).toEqual([]);
    expect(await summarised()).toBe('1');
    held.entities = LARKFIELD.slice(1);
    await links.sync();
    expect(changed.sort()).toEqual(['other', 'team/demand']);
    expect(await links.linksOf(DEMAND)).toHaveLength(1);
    expect(await summarised()).toBeNull();
  });

  it('stay as they were while the catalog does not answer, which is told once', async () => {
    const { links, held, logger, api } = await open();
    await links.sync();
    held.isDown = true;
    await links.sync();
    await links.sync();
    expect(await links.linksOf(DEMAND)).toHaveLength(2);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    const { body } = await api.get('/models/mlflow/team%2Fdemand/consumers');
    expect(body).toEqual({
      ...{ entities: [], owners: [], leftOff: 0, isCatalogKnown: false },
    });
  });

  it('lead to whom a change touches, with the way to each, and to their owners', async () => {
    const { links, api } = await open();
    await links.sync();
    const { body } = await api.get('/models/mlflow/team%2Fdemand/consumers');
    const forecast = 'component:default/forecast';
    expect(body.entities).toMatchObject([
      { entityRef: forecast, isDirect: true, title: 'Forecast' },
      { kind: 'API', path: [forecast, 'api:default/forecasts'] },
      { owner: 'group:default/fulfilment', isDirect: false },
      {
        entityRef: 'component:default/shop',
        path: [forecast, 'api:default/forecasts', 'component:default/shop'],
      },
    ]);
    expect(body).toMatchObject({ leftOff: 0, isCatalogKnown: true });
    expect(body.owners).toEqual([
      { owner: 'group:default/data', count: 2 },
      { owner: null, count: 1 },
      { owner: 'group:default/fulfilment', count: 1 },
    ]);
  });

  it('are asked for as who asks: nobody learns of entities that the catalog hides from them', async () => {
    const { links, api, catalog } = await open();
    await links.sync();
    catalog.getEntitiesByRefs.mockClear();
    await api.get('/models/mlflow/team%2Fdemand/consumers');
    const asked = catalog.getEntitiesByRefs.mock.calls;
    expect(asked.length).toBeGreaterThan(0);
    for (const [, options] of asked) {
      expect(options).toEqual({ credentials: mockCredentials.user() });
    }
  });

  it('are put away many at a time', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      entity(`Component:c${i}`, { models: `mlflow/team/demand, mlflow/m${i}` }),
    );
    const { links, held, knex } = await open(many);
    await links.sync();
    held.entities = many.slice(0, 1);
    const statements: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    await links.sync();
    expect(
      statements.filter(sql => /^(delete|update)/.test(sql)).length,
    ).toBeLessThan(10);
    expect(await links.linksOf(DEMAND)).toHaveLength(1);
    const others = await knex('model_entities').where({ name: 'm0' });
    expect(others).toHaveLength(1);
    expect(await knex('model_entities')).toHaveLength(2);
  });

  it('are read page by page', async () => {
    const many = Array.from({ length: 620 }, (_, i) =>
      entity(`Component:c${i}`, { models: 'mlflow/team/demand' }),
    );
    const { links, api, catalog } = await open(many);
    await links.sync();
    expect(await links.linksOf(DEMAND)).toHaveLength(620);
    const pages = catalog.queryEntities.mock.calls.map(([asked]) => asked);
    expect(pages.map(asked => asked?.fields?.includes('relations'))).toEqual([
      true,
      true,
    ]);
    const { body } = await api.get('/models/mlflow/team%2Fdemand/consumers');
    expect([body.entities.length, body.leftOff]).toEqual([500, 120]);
  });

  it('of an unknown model are a problem', async () => {
    const { api } = await open();
    const answer = await api.get('/models/mlflow/nobody/consumers');
    expect(answer.status).toBe(404);
  });
});

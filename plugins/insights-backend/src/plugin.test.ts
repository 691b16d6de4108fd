import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  collectorsExtensionPoint,
  registrySourcesExtensionPoint,
  type Collector,
} from '@almanac/backstage-plugin-insights-node';
import request from 'supertest';
import insightsPlugin from '.';
import { catalogChangesServiceRef } from './platform/catalog/catalogChangesServiceRef';
import {
  guardedOperations,
  operations,
  pathOf,
} from './platform/__testUtils__/serveApi';

jest.setTimeout(60_000);

const collector: Collector = {
  id: 'fake',
  title: 'Fake',
  description: 'Reads nothing.',
  schedule: { frequencySeconds: 3600, timeoutSeconds: 60 },
  async *collect() {},
};

function moduleWith(moduleId: string, ...collectors: Collector[]) {
  return createBackendModule({
    pluginId: 'insights',
    moduleId,
    register(env) {
      env.registerInit({
        deps: { point: collectorsExtensionPoint },
        async init({ point }) {
          collectors.forEach(one => point.addCollector(one));
        },
      });
    },
  });
}

describe('the plugin', () => {
  it('serves its API once the database is up to date', async () => {
    const listeners = new Set<() => void>();
    const backend = await startTestBackend({
      features: [
        insightsPlugin,
        moduleWith('fake', collector),
        createServiceFactory({
          service: catalogChangesServiceRef,
          deps: {},
          factory: () => ({
            subscribe(onChange) {
              listeners.add(onChange);
              return () => listeners.delete(onChange);
            },
          }),
        }),
      ],
    });
    const { server } = backend;
    const collectors = await request(server).get('/api/insights/v1/collectors');
    expect(collectors.status).toBe(200);
    expect(
      collectors.body.items.map(({ id }: { id: string }) => id).sort(),
    ).toEqual(['fake', 'repository-cards']);

    const refused = await request(server)
      .get('/api/insights/v1/collectors')
      .set('Authorization', mockCredentials.none.header());
    expect(refused.status).toBe(401);
    expect(refused.type).toBe('application/problem+json');

    // It hears of changes in the catalog for as long as it runs.
    expect(listeners.size).toBe(1);
    await backend.stop();
    expect(listeners.size).toBe(0);
  });

  it('serves the specification where Backstage looks for it, and beside the API', async () => {
    const { server } = await startTestBackend({ features: [insightsPlugin] });
    for (const path of ['/openapi.json', '/v1/openapi.json']) {
      const { body } = await request(server).get(`/api/insights${path}`);
      expect(body.info.title).toBe('insights');
    }
  });

  it('asks for credentials at every operation of the specification', async () => {
    const { server } = await startTestBackend({ features: [insightsPlugin] });
    for (const { id, method, template } of guardedOperations) {
      const answer = await request(server)
        [method](pathOf(template))
        .set('Authorization', mockCredentials.none.header());
      expect({ id, status: answer.status }).toEqual({ id, status: 401 });
    }
    expect(operations.length).toBeGreaterThanOrEqual(20);
  });

  it('starts without a radar file that vanished, and says so', async () => {
    const { server } = await startTestBackend({
      features: [
        insightsPlugin,
        mockServices.rootConfig.factory({
          data: { insights: { radars: ['./gone.yaml'] } },
        }),
      ],
    });
    const { body } = await request(server).get('/api/insights/v1/radars');
    expect(body).toMatchObject({
      items: [],
      faults: [
        {
          ...{ file: './gone.yaml', line: null, column: null },
          detail: expect.stringContaining('there is no such file'),
          howToMend: expect.stringContaining('insights.radars'),
        },
      ],
    });
  });

  it('refuses two collectors with one id', async () => {
    await expect(
      startTestBackend({
        features: [insightsPlugin, moduleWith('two', collector, collector)],
      }),
    ).rejects.toThrow('two collectors with the id fake');
  });

  it.each(['fake', 'built-in', 'model-files', 'repository-cards'])(
    'refuses a registry of models that has the id of another: %s',
    async id => {
      const registries = createBackendModule({
        pluginId: 'insights',
        moduleId: 'registries',
        register(env) {
          env.registerInit({
            deps: { point: registrySourcesExtensionPoint },
            async init({ point }) {
              point.addRegistrySource({ ...collector, id });
            },
          });
        },
      });
      await expect(
        startTestBackend({
          features: [insightsPlugin, moduleWith('one', collector), registries],
        }),
      ).rejects.toThrow(`two collectors with the id ${id}`);
    },
  );

  it('collects registries of models', async () => {
    const registry = { ...collector, id: 'mlflow', title: 'MLflow' };
    const registries = createBackendModule({
      pluginId: 'insights',
      moduleId: 'registries',
      register(env) {
        env.registerInit({
          deps: { point: registrySourcesExtensionPoint },
          async init({ point }) {
            point.addRegistrySource(registry);
          },
        });
      },
    });
    const { server } = await startTestBackend({
      features: [insightsPlugin, registries],
    });
    for (const path of ['/collectors', '/model-registries']) {
      const { body } = await request(server).get(`/api/insights/v1${path}`);
      expect(body.items).toContainEqual(
        expect.objectContaining({ title: 'MLflow' }),
      );
    }
  });
});

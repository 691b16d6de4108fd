import { setTimeout as sleep } from 'node:timers/promises';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogBackend from '@backstage/plugin-catalog-backend';
import catalogModuleInsightsModels from '.';
import { FakeModels } from './__testUtils__/FakeModels';
import { sampleModel } from './__testUtils__/sampleModel';

jest.setTimeout(60_000);

const TASK = 'insights-models-entities';

/** The API of the fake, open to other plugins only. */
const insightsOf = (fake: FakeModels) =>
  createBackendPlugin({
    pluginId: 'insights',
    register(register) {
      register.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          httpRouter.use(async (request, response) => {
            await httpAuth.credentials(request, { allow: ['service'] });
            const { status, body } = fake.answer(
              request.url.replace(/^\/v1/, ''),
            );
            response.status(status).json(body);
          });
        },
      });
    },
  });

const models = ['a', 'b', 'c', 'd', 'e'].map(name => sampleModel({ name }));

async function portal(fake: FakeModels, insightsModels: object | undefined) {
  const scheduler = mockServices.scheduler();
  const { server, stop } = await startTestBackend({
    features: [
      catalogBackend,
      catalogModuleInsightsModels,
      insightsOf(fake),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: ['Component'] }],
            ...(insightsModels && { providers: { insightsModels } }),
          },
        },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  const { port } = server.address() as { port: number };
  const read = async (): Promise<string[]> => {
    const answer = await fetch(
      `http://localhost:${port}/api/catalog/entities?filter=spec.type=ml-model`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    const found: Entity[] = await answer.json();
    return found.map(({ metadata }) => metadata.name).sort();
  };
  /** Names of the entities, once they are so many. */
  async function entities(count: number) {
    for (let waited = 0; waited < 200; waited += 1) {
      const names = await read();
      if (names.length === count) return names;
      await sleep(100);
    }
    return read();
  }
  return { scheduler, entities, stop };
}

const named = (...names: string[]) => names.map(name => `mlflow.${name}`);

describe('catalogModuleInsightsModels', () => {
  it('gives an entity for each model, page by page, and takes back what is no more', async () => {
    const fake = new FakeModels(models);
    const { scheduler, entities } = await portal(fake, {});
    await scheduler.triggerTask(TASK);
    expect(await entities(5)).toEqual(named('a', 'b', 'c', 'd', 'e'));
    fake.models = models.slice(3);
    await scheduler.triggerTask(TASK);
    expect(await entities(2)).toEqual(named('d', 'e'));
  });

  it('takes the registries that are asked for', async () => {
    const fake = new FakeModels([
      ...models,
      sampleModel({ registry: 'built-in', name: 'forecaster' }),
    ]);
    const { scheduler, entities } = await portal(fake, {
      registries: ['built-in'],
    });
    await scheduler.triggerTask(TASK);
    expect(await entities(1)).toEqual(['built-in.forecaster']);
  });

  it.each([undefined, { enabled: false }])(
    'does nothing where it is not asked for: %j',
    async settings => {
      const fake = new FakeModels(models);
      const { scheduler } = await portal(fake, settings);
      await expect(scheduler.triggerTask(TASK)).rejects.toThrow(TASK);
      expect(fake.asked).toEqual([]);
    },
  );
});

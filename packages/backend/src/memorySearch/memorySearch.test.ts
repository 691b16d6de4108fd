import { Readable } from 'node:stream';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import searchBackend from '@backstage/plugin-search-backend';
import postgresEngine from '@backstage/plugin-search-backend-module-pg';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { memorySearch } from '.';

/** Two kinds of documents, each indexed when its task is triggered. */
const twoKinds = createBackendModule({
  pluginId: 'search',
  moduleId: 'two-kinds',
  register(register) {
    register.registerInit({
      deps: {
        registry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ registry, scheduler }) {
        for (const type of ['first', 'second']) {
          registry.addCollator({
            schedule: scheduler.createScheduledTaskRunner({
              frequency: { hours: 1 },
              timeout: { minutes: 1 },
              initialDelay: { hours: 1 },
            }),
            factory: {
              type,
              getCollator: async () =>
                Readable.from([
                  { title: `Payments ${type}`, text: '', location: `/${type}` },
                ]),
            },
          });
        }
      },
    });
  },
});

it('answers for kinds that are not indexed yet, beside those that are, over SQLite', async () => {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      searchBackend,
      postgresEngine,
      memorySearch,
      twoKinds,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  const { port } = server.address() as { port: number };
  const find = async (query: string) => {
    const response = await fetch(
      `http://localhost:${port}/api/search/query?${query}`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    const { results = [] } = await response.json();
    return [response.status, results.length];
  };
  expect(await find('term=payments')).toEqual([200, 0]);
  await scheduler.triggerTask('search_index_first');
  expect(await find('term=payments')).toEqual([200, 1]);
  expect(await find('term=payments&types[0]=second&pageLimit=1')).toEqual([
    200, 0,
  ]);
  await scheduler.triggerTask('search_index_second');
  expect(await find('term=payments')).toEqual([200, 2]);
});

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
import {
  AuthorizeResult,
  type PermissionEvaluator,
} from '@backstage/plugin-permission-common';
import searchBackend from '@backstage/plugin-search-backend';
import type { SearchResultSet } from '@backstage/plugin-search-common';
import searchModuleInsights from '.';
import { FakeInsights } from './__testUtils__/FakeInsights';
import { sampleModel } from './__testUtils__/sampleModel';
import { sampleOutline } from './__testUtils__/sampleOutline';
import { sampleSlo } from './__testUtils__/sampleSlo';
import {
  sampleBlip,
  sampleRadar,
  sampleTopic,
} from './__testUtils__/sampleRadars';

/** The API of the fake, open to other plugins only. */
const insightsOf = (fake: FakeInsights) =>
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
            const answer = fake.answer(request.url.replace(/^\/v1/, ''));
            response.status(answer ? 200 : 404).json(answer ?? {});
          });
        },
      });
    },
  });

/** `has` and `is` are words that search drops; others begin with them. */
const names = [':has()', 'hashchange', 'Grid', ':is()', 'isolation', 'Subgrid'];
const idOf = (name: string) => `web-platform:${name.replace(/\W/g, '')}`;

const fake = new FakeInsights({
  radars: [sampleRadar()],
  slos: [sampleSlo()],
  models: [sampleModel()],
  outlines: [sampleOutline()],
  topics: names.map(name =>
    sampleTopic({ id: idOf(name), title: name, aliases: [] }),
  ),
  blips: {
    'web-platform': names.map(name =>
      sampleBlip({ topicId: idOf(name), title: name }),
    ),
  },
});

async function portalSearch(decide: PermissionEvaluator['authorize']) {
  const scheduler = mockServices.scheduler();
  const { server } = await startTestBackend({
    features: [
      searchBackend,
      searchModuleInsights,
      insightsOf(fake),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.permissions.mock({ authorize: decide }).factory,
    ],
  });
  await scheduler.triggerTask('search_index_insights_topics');
  await scheduler.triggerTask('search_index_insights_slos');
  await scheduler.triggerTask('search_index_insights_models');
  await scheduler.triggerTask('search_index_insights_contracts');
  const { port } = server.address() as { port: number };
  return async (term: string): Promise<string[]> => {
    const response = await fetch(
      `http://localhost:${port}/api/search/query?term=${encodeURIComponent(
        term,
      )}`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    const { results }: SearchResultSet = await response.json();
    return results.map(({ document }) => document.title);
  };
}

describe('searchModuleInsights', () => {
  it('lets search find topics, also those named by words that it drops', async () => {
    const find = await portalSearch(async asked =>
      asked.map(() => ({ result: AuthorizeResult.ALLOW })),
    );
    expect((await find(':has'))[0]).toBe(':has()');
    expect((await find(':is()'))[0]).toBe(':is()');
    expect((await find('grid'))[0]).toBe('Grid');
    expect((await find('selectors')).length).toBe(names.length);
  });

  it('lets search find SLOs by service, and hides them from who may not read them', async () => {
    const find = await portalSearch(async asked =>
      asked.map(() => ({ result: AuthorizeResult.ALLOW })),
    );
    expect(await find('cart-service')).toEqual(['Cart answers']);
    const blind = await portalSearch(async asked =>
      asked.map(({ permission }) => ({
        result:
          permission.name === 'slo.read'
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
    );
    expect(await blind('cart-service')).toEqual([]);
  });

  it('lets search find models by what they do and APIs by their operations, and hides them from who may not read them', async () => {
    const find = await portalSearch(async asked =>
      asked.map(() => ({ result: AuthorizeResult.ALLOW })),
    );
    expect(await find('tomorrow')).toEqual(['Demand forecast']);
    expect(await find('ordered')).toEqual(['Orders']);
    expect(await find('/lines')).toEqual(['Orders']);
    const blind = await portalSearch(async asked =>
      asked.map(({ permission }) => ({
        result: ['modelCards.read', 'apiContracts.read'].includes(
          permission.name,
        )
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
    );
    expect(await blind('tomorrow')).toEqual([]);
    expect(await blind('ordered')).toEqual([]);
  });

  it('finds nothing for who may not read radars', async () => {
    const find = await portalSearch(async asked =>
      asked.map(({ permission }) => ({
        result:
          permission.name === 'trendRadar.read'
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
    );
    expect(await find('grid')).toEqual([]);
  });
});

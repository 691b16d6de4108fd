import { screen } from '@testing-library/react';
import {
  ApiBlueprint,
  createFrontendModule,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  InsightsApi,
  insightsApiRef,
} from '@almanac/backstage-plugin-insights-react';
import { FakeModels } from './__testUtils__/FakeModels';
import { sampleModel } from './gallery/samples/sampleModel';
import plugin from './plugin';

/** Pages come when they are opened, with all that they draw. */
const arrived = (name: string) =>
  screen.findByRole('link', { name }, { timeout: 5_000 });

const titled = (title: string) =>
  new FakeModels([sampleModel({ title, owner: null })]);
const overHttp = titled('Demand forecast');
const provided = titled('Fraud score');

/** Answers as the backend would, over HTTP. */
async function answer(request: RequestInfo | URL): Promise<Response> {
  const { pathname } = new URL(
    request instanceof Request ? request.url : request,
  );
  const bodies: Record<string, () => Promise<unknown>> = {
    '/overview': () => overHttp.getModelOverview(),
    '/model-registries': () => overHttp.listModelRegistries(),
    '/models': () => overHttp.listModels(),
  };
  const [, read] = Object.entries(bodies).find(([end]) =>
    pathname.endsWith(end),
  )!;
  const body = await read();
  return new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json' },
  });
}

/** What every portal has. */
const portal = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ApiBlueprint.make({
      name: 'discovery',
      params: define =>
        define({
          api: discoveryApiRef,
          deps: {},
          factory: () => ({
            getBaseUrl: async id => `http://portal.example/api/${id}`,
          }),
        }),
    }),
    ApiBlueprint.make({
      name: 'fetch',
      params: define =>
        define({
          api: fetchApiRef,
          deps: {},
          factory: () => ({ fetch: answer }),
        }),
    }),
  ],
});

/** Stands for another plugin of the suite, which brings the client of the backend with it. */
const provider = createFrontendPlugin({
  pluginId: 'trend-radar',
  extensions: [
    ApiBlueprint.make({
      name: 'insights',
      params: define =>
        define({
          api: insightsApiRef,
          deps: {},
          // The page asks for these parts of it alone.
          factory: () => provided as Partial<InsightsApi> as InsightsApi,
        }),
    }),
  ],
});

jest.setTimeout(30_000);

describe('a portal on the new frontend system', () => {
  it('has the models without a line of code where no other plugin provides the API', async () => {
    renderTestApp({
      features: [plugin, portal],
      initialRouteEntries: ['/models'],
    });
    expect(await arrived('Demand forecast')).toHaveAttribute(
      'href',
      '/models/mlflow/demand-forecast',
    );
  });

  it('takes the API that another plugin provides', async () => {
    renderTestApp({
      features: [plugin, provider],
      initialRouteEntries: ['/models?sort=name'],
    });
    expect(await arrived('Fraud score')).toBeInTheDocument();
  });
});

import { mockServices } from '@backstage/backend-test-utils';
import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { FakeModels } from './__testUtils__/FakeModels';
import { sampleModel } from './__testUtils__/sampleModel';
import { ModelEntityProvider } from './ModelEntityProvider';

const BASE = 'http://insights';
const models = ['a', 'b', 'c', 'd', 'e'].map(name => sampleModel({ name }));

/** A catalog that holds what was given to it last, and the provider that gives it. */
function connected(fake: FakeModels) {
  const catalog = { names: new Array<string>() };
  let refresh: () => Promise<void> = async () => {};
  const provider = new ModelEntityProvider({
    insights: new InsightsClient({
      discoveryApi: { getBaseUrl: async () => BASE },
      fetchApi: {
        async fetch(asked) {
          const { url } = new Request(asked);
          const { status, body } = fake.answer(url.slice(`${BASE}/v1`.length));
          return Response.json(body, { status });
        },
      },
    }),
    settings: {
      ...{ namespace: 'default', fallbackOwner: 'unknown' },
      ...{ registries: undefined, portalUrl: undefined },
      schedule: { frequency: { minutes: 1 }, timeout: { minutes: 1 } },
    },
    runner: {
      async run({ fn }) {
        refresh = async () => fn(new AbortController().signal);
      },
    },
    logger: mockServices.logger.mock(),
  });
  const connection = {
    async applyMutation(mutation: Parameters<Connection['applyMutation']>[0]) {
      if (mutation.type !== 'full') throw new Error('a part of the models');
      catalog.names = mutation.entities.map(
        ({ entity }) => entity.metadata.name,
      );
    },
    refresh: async () => {},
  };
  return { provider, connection, catalog, refresh: () => refresh() };
}

type Connection = Parameters<ModelEntityProvider['connect']>[0];

describe('ModelEntityProvider', () => {
  it('changes nothing before all models were read', async () => {
    const fake = new FakeModels(models);
    const { provider, connection, catalog, refresh } = connected(fake);
    await provider.connect(connection);
    await refresh();
    expect(catalog.names).toHaveLength(5);
    fake.models = models.slice(1);
    fake.pagesUntilItFails = 1;
    await expect(refresh()).rejects.toThrow('the catalog stays as it was');
    expect(catalog.names).toHaveLength(5);
    fake.pagesUntilItFails = Infinity;
    await refresh();
    expect(catalog.names).toHaveLength(4);
  });

  it('takes a model once that comes on two pages', async () => {
    const { provider, connection, catalog, refresh } = connected(
      new FakeModels([...models, models[0]]),
    );
    await provider.connect(connection);
    await refresh();
    expect(catalog.names).toHaveLength(5);
  });
});

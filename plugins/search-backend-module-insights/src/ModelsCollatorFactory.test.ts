import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { FakeInsights } from './__testUtils__/FakeInsights';
import { sampleModel } from './__testUtils__/sampleModel';
import { ModelsCollatorFactory } from './ModelsCollatorFactory';

const BASE = 'http://insights';

async function collate(fake: FakeInsights) {
  const factory = new ModelsCollatorFactory({
    insights: new InsightsClient({
      discoveryApi: { getBaseUrl: async () => BASE },
      fetchApi: {
        fetch: async asked => {
          const { url } = new Request(asked);
          const answer = fake.answer(url.slice(`${BASE}/v1`.length));
          return Response.json(answer ?? {}, { status: answer ? 200 : 404 });
        },
      },
    }),
  });
  return TestPipeline.fromCollator(await factory.getCollator()).execute();
}

describe('ModelsCollatorFactory', () => {
  it('gives all models, page by page, at the addresses of their pages', async () => {
    const names = ['a', 'b/c', 'd e', 'größe', 'f'];
    const models = names.map(name => sampleModel({ name }));
    const { documents, error } = await collate(new FakeInsights({ models }));
    expect(error).toBeUndefined();
    expect(documents.map(({ location }) => location)).toEqual([
      '/models/mlflow/a',
      '/models/mlflow/b%2Fc',
      '/models/mlflow/d%20e',
      '/models/mlflow/gr%C3%B6%C3%9Fe',
      '/models/mlflow/f',
    ]);
  });

  it('says what a model does, whose it is, and under which licence', async () => {
    const { documents } = await collate(
      new FakeInsights({ models: [sampleModel()] }),
    );
    expect(documents).toEqual([
      {
        title: 'Demand forecast',
        text: 'How much of each article will be sold tomorrow. Name: shop/demand. Task: time-series-forecasting. Licence: Apache-2.0. Owner: shop.',
        location: '/models/mlflow/shop%2Fdemand',
        ...{ registry: 'mlflow', name: 'shop/demand' },
        ...{ owner: 'group:default/shop', task: 'time-series-forecasting' },
        ...{ licence: 'Apache-2.0', aliases: 'production' },
      },
    ]);
  });

  it('goes by the name of a model of which nobody said anything', async () => {
    const unsaid = { title: null, summary: null, owner: null };
    const { documents } = await collate(
      new FakeInsights({
        models: [
          sampleModel({ ...unsaid, task: null, licence: null, aliases: [] }),
        ],
      }),
    );
    expect(documents).toMatchObject([
      {
        ...{ title: 'shop/demand', text: 'Name: shop/demand.' },
        ...{ owner: '', task: '', licence: '', aliases: '' },
      },
    ]);
  });

  it('says first that a model is made up, gone or deprecated', async () => {
    const models = [
      sampleModel({ isExample: true }),
      sampleModel({ goneSince: '2026-11-24T12:00:00.000Z' }),
      sampleModel({
        deprecation: {
          ...{ id: '1', at: '2026-11-24T12:00:00.000Z', by: 'user:default/a' },
          ...{ reason: 'Too slow.', replacement: null, endsOn: null },
        },
      }),
    ];
    const { documents } = await collate(new FakeInsights({ models }));
    expect(documents.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Example data\. How much /),
      expect.stringMatching(/^Gone from its registry\. How much /),
      expect.stringMatching(/^Deprecated: not to be used any more\. How much /),
    ]);
  });

  it('ends with an error where the backend does not answer', async () => {
    const fake = new FakeInsights({});
    fake.answer = () => undefined;
    const { error } = await collate(fake);
    expect(String(error)).toMatch(/models could not be read/);
  });
});

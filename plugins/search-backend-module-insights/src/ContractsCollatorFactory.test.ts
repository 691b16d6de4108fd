import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { FakeInsights } from './__testUtils__/FakeInsights';
import { sampleOutline } from './__testUtils__/sampleOutline';
import { ContractsCollatorFactory } from './ContractsCollatorFactory';

const BASE = 'http://insights';

async function collate(fake: FakeInsights) {
  const factory = new ContractsCollatorFactory({
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

describe('ContractsCollatorFactory', () => {
  it('gives all APIs, page by page, with their operations, at the addresses of their pages', async () => {
    const outlines = ['a', 'b', 'c'].map(name =>
      sampleOutline({ contractRef: `api:default/${name}` }),
    );
    const { documents, error } = await collate(new FakeInsights({ outlines }));
    expect(error).toBeUndefined();
    expect(documents).toHaveLength(3);
    expect(documents[0]).toEqual({
      title: 'Orders',
      text: 'What was ordered. Name: a. Owner: checkout. GET /orders: All orders. GET /lines (deprecated). And 3 more operations.',
      location: '/api-contracts/api%3Adefault%2Fa',
      ...{ contractRef: 'api:default/a', owner: 'group:default/checkout' },
      ...{ format: 'OpenAPI', lifecycle: 'production' },
    });
  });

  it('says what changed, of which weights there are any', async () => {
    const outline = sampleOutline({
      breakingAt: '2026-01-05T10:00:00.000Z',
      changes: ['GET /carts is there no more'],
      changeCounts: { breaking: 1, risky: 0, safe: 3 },
    });
    const { documents } = await collate(
      new FakeInsights({ outlines: [outline] }),
    );
    expect(documents[0].text).toContain(
      'Owner: checkout. Last breaking change of Orders: 2026-01-05. Latest changes: 1 breaking, 3 safe. GET /carts is there no more. GET /orders',
    );
  });

  it('keeps the text of a large API short', async () => {
    const operation = { name: 'GET /x', summary: 'x'.repeat(300) };
    const outline = sampleOutline({
      operations: Array.from({ length: 200 }, () => ({
        ...{ ...operation, isDeprecated: false },
      })),
    });
    const { documents } = await collate(
      new FakeInsights({ outlines: [outline] }),
    );
    expect(documents[0].text).toHaveLength(10_000);
  });

  it('ends with an error where the backend does not answer', async () => {
    const fake = new FakeInsights({});
    fake.answer = () => undefined;
    const { error } = await collate(fake);
    expect(String(error)).toMatch(/API contracts could not be read/);
  });
});

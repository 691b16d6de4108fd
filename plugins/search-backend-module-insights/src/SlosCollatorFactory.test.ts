import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { FakeInsights } from './__testUtils__/FakeInsights';
import { sampleSlo } from './__testUtils__/sampleSlo';
import { SlosCollatorFactory } from './SlosCollatorFactory';

const BASE = 'http://insights';

async function collate(fake: FakeInsights) {
  const factory = new SlosCollatorFactory({
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

describe('SlosCollatorFactory', () => {
  it('gives all SLOs, page by page', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const slos = names.map(name => sampleSlo({ name, title: `The ${name}` }));
    const { documents, error } = await collate(new FakeInsights({ slos }));
    expect(error).toBeUndefined();
    expect(documents.map(({ location }) => location)).toEqual(
      names.map(name => `/slo/${name}`),
    );
  });

  it('says what is promised, of which service, and whose it is', async () => {
    const { documents } = await collate(
      new FakeInsights({ slos: [sampleSlo()] }),
    );
    expect(documents).toEqual([
      {
        title: 'Cart answers',
        text: expect.stringMatching(
          /^Objective of cart-service: 99\.95\s% over 30 days\. Name: cart-answers\. Owner: checkout\.$/,
        ),
        location: '/slo/cart-answers',
        service: 'cart-service',
        owner: 'group:default/checkout',
        tags: 'team:checkout tier:important',
      },
    ]);
  });

  it('speaks of a composite as a whole', async () => {
    const whole = { isComposite: true, objectives: 3, target: null };
    const { documents } = await collate(
      new FakeInsights({ slos: [sampleSlo(whole)] }),
    );
    expect(documents[0].text).toMatch(
      /^All 3 objectives of cart-service together: over 30 days\. /,
    );
  });

  it('says first that an example is one', async () => {
    const slos = [sampleSlo({ name: 'made-up', isExample: true }), sampleSlo()];
    const { documents } = await collate(new FakeInsights({ slos }));
    expect(documents.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Example data\. Objective of cart-service: /),
      expect.stringMatching(/^Objective of cart-service: /),
    ]);
  });

  it('ends with an error where the backend does not answer', async () => {
    const fake = new FakeInsights({});
    fake.answer = () => undefined;
    const { error } = await collate(fake);
    expect(String(error)).toMatch(/SLOs could not be read/);
  });
});

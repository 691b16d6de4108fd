import { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import { mockServices } from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import { FakeInsights, type Held } from './__testUtils__/FakeInsights';
import {
  sampleBlip,
  sampleRadar,
  sampleTopic,
} from './__testUtils__/sampleRadars';
import { RadarTopicsCollatorFactory } from './RadarTopicsCollatorFactory';

const BASE = 'http://insights';

/** A collator that asks the fake, or what is given in its place. */
function collatorOf(
  held: Partial<Held>,
  options: { fetch?: typeof fetch; mostTopics?: number } = {},
) {
  const fake = new FakeInsights(held);
  const askFake: typeof fetch = async asked => {
    const { url } = new Request(asked);
    const answer = fake.answer(url.slice(`${BASE}/v1`.length));
    return Response.json(answer ?? {}, { status: answer ? 200 : 404 });
  };
  const logger = mockServices.logger.mock();
  const factory = new RadarTopicsCollatorFactory({
    insights: new InsightsClient({
      discoveryApi: { getBaseUrl: async () => BASE },
      fetchApi: { fetch: options.fetch ?? askFake },
    }),
    logger,
    mostTopics: options.mostTopics,
  });
  return { factory, fake, logger };
}

async function collate(factory: RadarTopicsCollatorFactory) {
  return TestPipeline.fromCollator(await factory.getCollator()).execute();
}

const five = ['a', 'b', 'c', 'd', 'e'];

describe('RadarTopicsCollatorFactory', () => {
  it('gives all blips of all radars, page by page, one for each radar', async () => {
    const { factory } = collatorOf({
      radars: [
        sampleRadar({ id: 'many', title: 'Many' }),
        sampleRadar({ id: 'none', title: 'None' }),
        sampleRadar({ id: 'one', title: 'One' }),
      ],
      topics: five.map(id => sampleTopic({ id: `x:${id}`, description: id })),
      blips: {
        many: five.map(id => sampleBlip({ topicId: `x:${id}` })),
        none: [],
        one: [sampleBlip({ topicId: 'x:e' })],
      },
    });
    const { documents, error } = await collate(factory);
    expect(error).toBeUndefined();
    expect(documents.map(({ location }) => location)).toEqual([
      ...five.map(id => `/trend-radar/many/x:${id}`),
      '/trend-radar/one/x:e',
    ]);
    expect(documents[4].text).toContain(' e Also known as css-has.');
  });

  it('gives topics on no radar once, with how they do and the way to their own page', async () => {
    const { factory } = collatorOf({
      radars: [sampleRadar({ id: 'one', title: 'One' })],
      topics: ['x:a', 'x:b', 'x:c'].map(id =>
        sampleTopic({ id, title: id, description: id, tags: ['group:x'] }),
      ),
      blips: { one: [sampleBlip({ topicId: 'x:b' })] },
      standings: {
        'x:a': {
          signal: { title: 'Users', unit: '1' },
          ...{ value: 0.5, verdict: 'falling' },
        },
      },
    });
    const { documents } = await collate(factory);
    expect(documents).toHaveLength(3);
    expect(documents[1]).toMatchObject({
      ...{ title: 'x:a', tags: 'group:x', radar: '', ring: '' },
      location: '/trend-radar/topics/x:a',
      text: 'Users is 50\u00a0%, and the trend is falling. x:a Also known as css-has. On no radar.',
    });
    // Nothing is measured of it yet.
    expect(documents[2]).toMatchObject({
      location: '/trend-radar/topics/x:c',
      text: 'x:c Also known as css-has. On no radar.',
    });
  });

  it('tells of each of many topics on no radar how it does, and asks for them by the page', async () => {
    const ids = Array.from({ length: 1_500 }, (_, at) => `x:${at}`);
    const { factory, fake } = collatorOf({
      topics: ids.map(id => sampleTopic({ id })),
      standings: Object.fromEntries(
        ids.map(id => [
          id,
          {
            signal: { title: 'Users', unit: '1' },
            ...{ value: 0.5, verdict: 'rising' as const },
          },
        ]),
      ),
    });
    const { documents } = await collate(factory);
    expect(documents).toHaveLength(ids.length);
    expect(
      documents.filter(({ text }) => !text.startsWith('Users is 50')),
    ).toEqual([]);
    // The fake gives two a page, of the topics and of how they do.
    expect(fake.asked.length).toBeLessThan(ids.length + 5);
  });

  const rising = (title: string) => ({
    signal: { title, unit: '1' },
    ...{ value: 0.5, verdict: 'rising' as const },
  });

  it('tells of topics by the other signals where one was removed since it was listed', async () => {
    const { factory, fake } = collatorOf({
      topics: ['x:a', 'x:b'].map(id => sampleTopic({ id })),
      standings: { 'x:a': rising('Users'), 'x:b': rising('Sites') },
    });
    const answer = fake.answer.bind(fake);
    fake.answer = path =>
      path.startsWith('/signals/x%3AUsers/') ? undefined : answer(path);
    const { documents, error } = await collate(factory);
    expect(error).toBeUndefined();
    expect(documents.map(({ text }) => text.startsWith('Sites is'))).toEqual([
      ...[false, true],
    ]);
  });

  it('ends with an error where a signal does not answer for another reason', async () => {
    const fake = new FakeInsights({
      topics: [sampleTopic({ id: 'x:a' })],
      standings: { 'x:a': rising('Users') },
    });
    const { factory } = collatorOf(
      {},
      {
        fetch: async asked => {
          const path = new Request(asked).url.slice(`${BASE}/v1`.length);
          return path.includes('/verdicts')
            ? Response.json({}, { status: 503 })
            : Response.json(fake.answer(path));
        },
      },
    );
    expect(String((await collate(factory)).error)).toMatch(
      /topics on the radars could not be read/,
    );
  });

  it('asks for no verdicts where every topic is on a radar, and for no more than it takes', async () => {
    const onRadar = collatorOf({
      radars: [sampleRadar({ id: 'one' })],
      topics: [sampleTopic({ id: 'x:a' })],
      blips: { one: [sampleBlip({ topicId: 'x:a' })] },
      standings: { 'x:a': rising('Users') },
    });
    const onNone = collatorOf({
      topics: [sampleTopic({ id: 'x:a' })],
      standings: { 'x:a': rising('Users'), 'x:gone': rising('Sites') },
    });
    const asked = async ({ factory, fake }: typeof onRadar) => {
      await collate(factory);
      return fake.asked.filter(path => path.startsWith('/signals')).length;
    };
    expect(await asked(onRadar)).toBe(0);
    // The list of signals, and the verdicts of the first.
    expect(await asked(onNone)).toBe(2);
  });

  it('leads to the page of a topic while there is no radar', async () => {
    const { factory } = collatorOf({ topics: [sampleTopic({ id: 'x:a' })] });
    const { documents } = await collate(factory);
    expect(documents.map(({ location }) => location)).toEqual([
      '/trend-radar/topics/x:a',
    ]);
  });

  it('asks for the next page only when the one before is taken', async () => {
    const { factory, fake } = collatorOf({
      radars: [sampleRadar()],
      blips: {
        'web-platform': [...Array(200).keys()].map(n =>
          sampleBlip({ topicId: `x:${n}` }),
        ),
      },
    });
    const collator = await factory.getCollator();
    for await (const { location } of collator) {
      expect(location).toBe('/trend-radar/web-platform/x:0');
      break;
    }
    expect(
      fake.asked.filter(path => path.includes('/blips')).length,
    ).toBeLessThan(20);
  });

  it('gives nothing when there is no radar', async () => {
    const { documents, error } = await collate(collatorOf({}).factory);
    expect(error).toBeUndefined();
    expect(documents).toEqual([]);
  });

  it.each<[string, typeof fetch, string]>([
    [
      'is down',
      async () => {
        throw new TypeError('fetch failed');
      },
      'fetch failed',
    ],
    [
      'refuses',
      async () =>
        Response.json({ error: { message: 'Starting up' } }, { status: 503 }),
      'Starting up',
    ],
  ])('fails and says why when the backend %s', async (_, broken, why) => {
    const { factory } = collatorOf({}, { fetch: broken });
    const { error } = await collate(factory);
    expect(String(error)).toContain(
      'The topics on the radars could not be read from the insights backend',
    );
    expect(String(error)).toContain(why);
  });

  it('reads anew at the next run after a failure', async () => {
    const blips: Record<string, Held['blips'][string]> = {};
    const { factory } = collatorOf({ radars: [sampleRadar()], blips });
    expect((await collate(factory)).error).toBeDefined();
    blips['web-platform'] = [sampleBlip()];
    const { documents, error } = await collate(factory);
    expect(error).toBeUndefined();
    expect(documents).toHaveLength(1);
  });

  it('keeps no more topics in memory than it may, and says that some lack their words', async () => {
    const { factory, logger } = collatorOf(
      {
        radars: [sampleRadar()],
        topics: five.map(id => sampleTopic({ id: `x:${id}` })),
        blips: {
          'web-platform': five.map(id => sampleBlip({ topicId: `x:${id}` })),
        },
      },
      { mostTopics: 3 },
    );
    const { documents } = await collate(factory);
    expect(
      documents.map(({ text }) => text.includes('Matches an element')),
    ).toEqual([true, true, true, false, false]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('more than 3 topics'),
    );
  });

  it('is seen by whoever may read radars, which search asks once for all documents', () => {
    const { visibilityPermission } = collatorOf({}).factory;
    expect(visibilityPermission.name).toBe('trendRadar.read');
    expect(isResourcePermission(visibilityPermission)).toBe(false);
  });
});

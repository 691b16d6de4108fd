import type {
  SliReading,
  SliRequest,
} from '@almanac/backstage-plugin-insights-node';
import { createExampleSource } from './createExampleSource';
import { scenarios } from './model/scenarios';

const source = createExampleSource();
const START = Date.UTC(2026, 10, 23) / 1000;
const DAY = 86_400;

function ratio(
  scenario: string,
  stepSeconds = 300,
  counts: 'good' | 'bad' = 'good',
): SliRequest {
  const query = (count: string) => ({
    source: 'example',
    spec: { scenario, count },
  });
  return {
    ...{ id: scenario, stepSeconds },
    sli: {
      ...{ kind: 'ratio', counts, isCounter: false },
      ...{ part: query(counts), total: query('total') },
    },
  };
}

async function read(
  slis: readonly SliRequest[],
  signal = new AbortController().signal,
): Promise<SliReading[]> {
  const readings: SliReading[] = [];
  const request = { startSeconds: START, endSeconds: START + DAY, signal };
  for await (const one of source.read({ slis, ...request })) readings.push(one);
  return readings;
}

function bucketsOf(reading: SliReading) {
  if ('failure' in reading) throw new Error(reading.failure.reason);
  return reading.buckets;
}

describe('the source example', () => {
  it('says that its numbers are made up', () => {
    expect(source.isExample).toBe(true);
    expect(source.description).toContain('Made-up');
  });

  it('answers every SLI once, over the slices that were asked for', async () => {
    const readings = await read(scenarios.map(({ id }) => ratio(id)));
    expect(readings.map(({ id }) => id)).toEqual(scenarios.map(({ id }) => id));
    for (const reading of readings) {
      const { startSeconds, stepSeconds, good, total } = bucketsOf(reading);
      expect([startSeconds, stepSeconds]).toEqual([START, 300]);
      expect([good.length, total.length]).toEqual([288, 288]);
    }
  });

  it('gives the same numbers again, by the minute and by the day', async () => {
    const sumOf = async (stepSeconds: number) => {
      const [reading] = await read([ratio('cart-answers', stepSeconds)]);
      const { good, total } = bucketsOf(reading);
      return [good, total].map(values => values.reduce((a, b) => a + b, 0));
    };
    const byDay = await sumOf(DAY);
    expect(await sumOf(60)).toEqual(byDay);
    expect(await sumOf(300)).toEqual(byDay);
    expect(byDay[1]).toBeGreaterThan(1_000_000);
  });

  it('counts what is bad as well as what is good', async () => {
    const [ofGood, ofBad] = await Promise.all([
      read([ratio('search-speed')]),
      read([ratio('search-speed', 300, 'bad')]),
    ]);
    expect(bucketsOf(ofBad[0])).toEqual(bucketsOf(ofGood[0]));
  });

  it('says what it was asked', async () => {
    const [reading] = await read([ratio('cart-answers')]);
    expect(reading).toMatchObject({
      queries: [
        'scenario: cart-answers, count: good',
        'scenario: cart-answers, count: total',
      ],
    });
  });

  it('obeys an abort', async () => {
    const abort = new AbortController();
    abort.abort(new Error('stop'));
    await expect(read([ratio('sign-ins')], abort.signal)).rejects.toThrow(
      'stop',
    );
  });
});

describe('what the source example cannot answer', () => {
  it.each([
    ['an unknown scenario', ratio('nonsense')],
    ['slices of half a minute', ratio('sign-ins', 30)],
    [
      'a value that is compared',
      {
        ...{ id: 'x', stepSeconds: 60 },
        sli: {
          ...({ kind: 'threshold', operator: 'lte', threshold: 1 } as const),
          value: { source: 'example', spec: { scenario: 'sign-ins' } },
        },
      },
    ],
  ] satisfies [string, SliRequest][])(
    'is %s, while others are answered',
    async (_, sli) => {
      const [wrong, right] = await read([sli, ratio('cart-answers')]);
      expect(wrong).toMatchObject({
        ...{ id: sli.id, failure: { isLasting: true } },
      });
      expect(right).toHaveProperty('buckets');
    },
  );

  it('is named with everything that is wrong in a query', () => {
    const spec = { scenario: 'nonsense', amount: 'good' };
    const faults = source.check({ source: 'example', spec });
    expect(faults.map(({ path, detail }) => `${path} ${detail}`)).toEqual([
      'amount is not understood by this source',
      'scenario nonsense is not there',
      'count is missing',
    ]);
  });
});

import {
  apiError,
  cart,
  isGood,
  isMerged,
  serverThat,
  shop,
  twelve,
  wellFor,
} from './__testUtils__/cartAndShop';
import { answer, constant, matrix } from './__testUtils__/fakePrometheus';
import {
  asked,
  countsIn,
  failureIn,
  readAll,
  sourceOf,
  START_SECONDS,
} from './__testUtils__/reading';

/** What a millisecond more makes of an increase over 5 minutes. */
const edge = 1 + 0.001 / 300;

describe('a query that is wrong', () => {
  it('is refused: it fails for good, and says what the server says', async () => {
    const { url } = await serverThat((_, response) =>
      answer(response, 400, apiError('bad_data', 'unknown function "sume"')),
    );
    expect(
      failureIn((await readAll(sourceOf(url), [cart])).get('cart')),
    ).toEqual(
      expect.objectContaining({
        isLasting: true,
        reason: expect.stringContaining('unknown function "sume"'),
      }),
    );
  });

  it.each([
    ['Prometheus', 'execution'],
    // As its version 1.136 answers.
    ['VictoriaMetrics', '422'],
  ])(
    'of %s takes no other with it: what was asked together is asked alone',
    async (_, errorType) => {
      const server = await serverThat((question, response) => {
        if (isMerged(question) || question.query.includes('shop')) {
          answer(response, 422, apiError(errorType, 'duplicate series'));
        } else answer(response, 200, wellFor(question));
      });
      const readings = await readAll(sourceOf(server.url), [cart, shop]);
      expect(countsIn(readings.get('cart'))).toEqual({
        good: twelve(9),
        total: twelve(10),
      });
      expect(failureIn(readings.get('shop'))).toMatchObject({
        isLasting: false,
        reason: expect.stringContaining('duplicate series'),
      });
    },
  );

  it('gives several series where one is needed: it fails for good', async () => {
    const { url } = await serverThat((question, response) =>
      answer(
        response,
        200,
        matrix(question, [
          { labels: { job: 'a' }, value: () => 1 },
          { labels: { job: 'b' }, value: () => 1 },
        ]),
      ),
    );
    const raw = {
      kind: 'raw',
      counts: 'good',
      ratio: { source: 'prometheus', spec: { query: 'ratio' } },
    } as const;
    const readings = await readAll(sourceOf(url), [asked('raw', raw)]);
    expect(failureIn(readings.get('raw'))).toMatchObject({
      isLasting: true,
      reason: expect.stringContaining('several series'),
    });
  });

  it('gives native histograms: it fails for good', async () => {
    const { url } = await serverThat((_, response) =>
      answer(response, 200, {
        status: 'success',
        data: {
          resultType: 'matrix',
          result: [{ metric: {}, histograms: [] }],
        },
      }),
    );
    const { isLasting, reason } = failureIn(
      (await readAll(sourceOf(url), [cart])).get('cart'),
    );
    expect({ isLasting, reason }).toEqual({
      isLasting: true,
      reason: 'It gives histograms, not numbers',
    });
  });
});

describe('a query that is too heavy', () => {
  it.each<[string, number, object]>([
    ['a time-out of the server', 503, apiError('timeout', 'query timed out')],
    [
      'too many samples',
      422,
      apiError(
        'execution',
        'query processing would load too many samples into memory in query execution',
      ),
    ],
    [
      'too many samples of VictoriaMetrics',
      422,
      apiError(
        '422',
        'cannot select more than -search.maxSamplesPerQuery=100 samples; possible solutions: increase the -search.maxSamplesPerQuery',
      ),
    ],
  ])(
    '%s: it is asked in halves until it is answered',
    async (_, status, body) => {
      const server = await serverThat((question, response) => {
        const points = (question.end - question.start) / question.step + 1;
        if (points > 3) answer(response, status, body);
        else answer(response, 200, wellFor(question));
      });
      const readings = await readAll(sourceOf(server.url), [cart]);
      expect(countsIn(readings.get('cart'))).toEqual({
        good: twelve(9),
        total: twelve(10),
      });
      const answered = server.asked.filter(
        question => isGood(question) && question.end - question.start <= 600,
      );
      expect(answered.map(({ start }) => start - START_SECONDS)).toEqual([
        300, 1200, 2100, 3000,
      ]);
    },
  );

  it('stays too heavy: that SLI fails for now', async () => {
    const { url } = await serverThat((question, response) =>
      question.query.includes('shop')
        ? answer(response, 503, apiError('timeout', 'query timed out'))
        : answer(response, 200, wellFor(question)),
    );
    const readings = await readAll(sourceOf(url), [cart, shop]);
    expect(countsIn(readings.get('cart')).good).toEqual(twelve(9));
    expect(failureIn(readings.get('shop'))).toMatchObject({
      isLasting: false,
      reason: expect.stringContaining('too heavy'),
    });
  });

  it('has an answer that is too large: it is asked in halves', async () => {
    const { url } = await serverThat((question, response) =>
      answer(response, 200, wellFor(question)),
    );
    const source = sourceOf(url, {}, { maxBodyBytes: 250 });
    expect(countsIn((await readAll(source, [cart])).get('cart')).total).toEqual(
      twelve(10),
    );
  });
});

describe('what is answered but should not be believed', () => {
  it('a part of the data alone is a failure', async () => {
    const { url } = await serverThat((question, response) =>
      answer(response, 200, {
        ...constant(question, 1),
        warnings: ['store gateway 2 did not answer'],
      }),
    );
    expect(
      failureIn((await readAll(sourceOf(url), [cart])).get('cart')),
    ).toEqual(
      expect.objectContaining({
        isLasting: false,
        reason: expect.stringContaining('store gateway 2'),
      }),
    );
  });

  it('a part of the data alone, as VictoriaMetrics says it, is a failure', async () => {
    const { url } = await serverThat((question, response) =>
      answer(response, 200, { ...constant(question, 1), isPartial: true }),
    );
    const reading = (await readAll(sourceOf(url), [cart])).get('cart');
    expect(failureIn(reading).reason).toMatch(/Only a part/);
  });

  it('remarks of PromQL on the query are none', async () => {
    const { url } = await serverThat((question, response) =>
      answer(response, 200, {
        ...wellFor(question),
        warnings: ['PromQL info: metric might not be a counter'],
        infos: ['anything'],
      }),
    );
    const reading = (await readAll(sourceOf(url), [cart])).get('cart');
    expect(countsIn(reading).good).toEqual(twelve(9));
  });

  it.each(['NaN', '+Inf', '-Inf', ''])('%p is not known', async value => {
    const { url } = await serverThat((question, response) =>
      answer(
        response,
        200,
        matrix(question, [{ value: slice => (slice === 2 ? value : 4) }]),
      ),
    );
    const { total } = countsIn(
      (await readAll(sourceOf(url), [cart])).get('cart'),
    );
    expect(total[2]).toBeNaN();
    expect(total.filter(count => count === 4)).toHaveLength(11);
  });

  it('samples in any order find their place; of two at the same time the later one holds', async () => {
    const { url } = await serverThat(({ start, step }, response) =>
      answer(response, 200, {
        status: 'success',
        data: {
          resultType: 'matrix',
          result: [
            {
              metric: {},
              values: [
                [start + 2 * step, String(3 * edge)],
                [start, '7'],
                [start + step, String(2 * edge)],
                [start, String(edge)],
                [start + step / 2, '99'],
                [start - step, '99'],
                [start + 900 * step, '99'],
              ],
            },
          ],
        },
      }),
    );
    const { total } = countsIn(
      (await readAll(sourceOf(url), [cart])).get('cart'),
    );
    expect(total.slice(0, 3)).toEqual([1, 2, 3]);
    expect(total.slice(3)).toEqual(new Array(9).fill(NaN));
  });
});

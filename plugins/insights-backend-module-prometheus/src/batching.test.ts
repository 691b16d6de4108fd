import {
  answer,
  constant,
  fakePrometheus,
  matrix,
  type Asked,
} from './__testUtils__/fakePrometheus';
import {
  asked,
  countsIn,
  ratioOf,
  rawOf,
  readAll,
  sourceOf,
  START_SECONDS,
  thresholdOf,
} from './__testUtils__/reading';

type Server = Awaited<ReturnType<typeof fakePrometheus>>;

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ stop }) => stop()));
});

/** Answers each query with one for each slice, grouped queries for each of their values. */
async function wellServer(delayMilliseconds = 0): Promise<Server> {
  const server = await fakePrometheus((question, response) => {
    const [, label] = /sum by \((\w+)\)/.exec(question.query) ?? [];
    const [, values = ''] = /=~"([^"]*)"/.exec(question.query) ?? [];
    const body = label
      ? matrix(
          question,
          values
            .split('|')
            .map(value => ({ labels: { [label]: value }, value: () => 1 })),
        )
      : constant(question, 1);
    setTimeout(() => answer(response, 200, body), delayMilliseconds);
  });
  servers.push(server);
  return server;
}

const jobs = (count: number, total: (job: string) => string) =>
  Array.from({ length: count }, (_, index) => {
    const all = total(`job-${index}`);
    return asked(`s${index}`, ratioOf(all.replace('all_', 'good_'), all));
  });

/** Asks one question after the other, so that their order is known. */
const inOrder = ({ url }: Server) => sourceOf(url, { maxConcurrency: 1 });

const texts = ({ asked: questions }: { asked: readonly Asked[] }) =>
  questions.map(({ query }) => query);

describe('what is asked together', () => {
  it('SLIs that differ in the value of one label are one query for good and one for total', async () => {
    const server = await wellServer();
    const slis = jobs(20, job => `sum(all_total{job="${job}",env="prod"})`);
    const readings = await readAll(inOrder(server), slis);
    expect(readings.size).toBe(20);
    for (const reading of readings.values()) {
      expect(countsIn(reading).total).toEqual(new Array(12).fill(1));
    }
    expect(server.asked).toHaveLength(2);
    for (const [index, name] of ['good_total', 'all_total'].entries()) {
      expect(texts(server)[index]).toContain(
        `sum by (job) ((increase(${name}{env="prod",job=~"job-0|job-1|`,
      );
    }
  });

  it('what is asked for several SLIs is asked once', async () => {
    const server = await wellServer();
    const slis = ['a', 'b', 'c'].map(id =>
      asked(id, ratioOf('sum(good_total)', ' sum( all_total ) ')),
    );
    await readAll(sourceOf(server.url), slis);
    expect(server.asked).toHaveLength(2);
    await readAll(sourceOf(server.url), [
      asked('a', ratioOf('sum(all_total)', 'all_total')),
    ]);
    expect(server.asked).toHaveLength(3);
    const raw = ['a', 'b'].map(id => asked(id, rawOf('share')));
    await readAll(sourceOf(server.url), raw);
    expect(server.asked).toHaveLength(4);
  });

  it('of a total that holds its part, what is beside the part', async () => {
    const server = await wellServer();
    const readings = await readAll(inOrder(server), [
      asked('a', ratioOf('x_total{code="200"}', 'x_total')),
    ]);
    expect(countsIn(readings.get('a'))).toEqual({
      good: new Array(12).fill(1),
      total: new Array(12).fill(2),
    });
    expect(texts(server).map(text => text.slice(0, 36))).toEqual([
      'sum ((increase(x_total{code="200"}[3',
      'sum ((increase(x_total{code!="200"}[',
    ]);
  });

  it('a total once that several parts are in', async () => {
    const server = await wellServer();
    await readAll(inOrder(server), [
      asked('a', ratioOf('x_total{code="200"}', 'x_total')),
      asked('b', ratioOf('x_total{code="300"}', 'x_total')),
    ]);
    expect(
      texts(server).map(text => /increase\((.*?)\[/.exec(text)?.[1]),
    ).toEqual(['x_total{code=~"200|300"}', 'x_total']);
  });

  it('whether anything was scraped, of those in which nothing happened', async () => {
    const server = await fakePrometheus((question, response) => {
      const isBusy = question.query.includes('busy');
      const isScraped = (slice: number) => slice !== 4;
      const value = question.query.includes('count_over_time')
        ? (slice: number) => (isScraped(slice) ? 10 : undefined)
        : (slice: number) => (isBusy || slice > 5 ? 1 : 0);
      answer(response, 200, matrix(question, [{ value }]));
    });
    servers.push(server);
    const readings = await readAll(sourceOf(server.url), [
      asked('busy', ratioOf('busy_good_total', 'busy_total')),
      asked('idle', ratioOf('idle_good_total', 'idle_total')),
    ]);
    expect(countsIn(readings.get('busy')).total).toEqual(new Array(12).fill(1));
    expect(countsIn(readings.get('idle')).total).toEqual([
      ...[0, 0, 0, 0, NaN, 0],
      ...new Array(6).fill(1),
    ]);
    expect(texts(server).slice(4)).toEqual([
      'sum (count_over_time(idle_total[300s]))',
    ]);
    expect(readings.get('idle')).toHaveProperty(
      'queries.2',
      'sum (count_over_time(idle_total[300s]))',
    );
  });

  it('each SLI says what was asked, as if it had been asked alone', async () => {
    const server = await wellServer();
    const readings = await readAll(
      sourceOf(server.url),
      jobs(3, job => `all_total{job="${job}"}`),
    );
    const reading = readings.get('s1');
    expect(reading).toHaveProperty('queries');
    const { queries } = reading as { queries: readonly string[] };
    expect(queries[0]).toMatch(
      /^sum \(\(increase\(good_total\{job="job-1"\}\[300001ms:15s\]\)/,
    );
  });

  it('no more than a hundred SLIs are in one query', async () => {
    const server = await wellServer();
    const slis = jobs(250, job => `all_total{job="${job}"}`);
    expect((await readAll(sourceOf(server.url), slis)).size).toBe(250);
    expect(server.asked).toHaveLength(6);
  });
});

describe('what is not asked together', () => {
  const apart: [string, string, string][] = [
    ['different metrics', 'a_total{job="x"}', 'b_total{job="y"}'],
    ['different other labels', 'a{job="x",env="p"}', 'a{job="y",env="q"}'],
    ['a label that one does not name', 'a{job="x"}', 'a'],
    ['a label that one wants empty', 'a{job="x"}', 'a{job=""}'],
    ['values that one excludes', 'a{job="x"}', 'a{job!="y"}'],
    ['values by a regular expression', 'a{job="x"}', 'a{job=~"y|z"}'],
    [
      'two conditions on the label',
      'a{job="x",job!~"q.*"}',
      'a{job="y",job!~"q.*"}',
    ],
  ];
  it.each(apart)('%s', async (_, first, second) => {
    const server = await wellServer();
    const slis = [first, second].map(query =>
      asked(query, ratioOf('nothing_total', query)),
    );
    expect((await readAll(sourceOf(server.url), slis)).size).toBe(2);
    expect(texts(server).filter(query => query.includes('sum by'))).toEqual([]);
    expect(server.asked).toHaveLength(3);
  });

  it('slices of different widths', async () => {
    const server = await wellServer();
    await readAll(sourceOf(server.url), [
      asked('a', ratioOf('b_total{job="x"}', 'a_total{job="x"}'), 60),
      asked('b', ratioOf('b_total{job="y"}', 'a_total{job="y"}'), 300),
    ]);
    expect(server.asked.map(({ step }) => step).sort()).toEqual([
      300, 300, 60, 60,
    ]);
  });
});

describe('how it is asked', () => {
  it('by POST, under the path of the server, with its headers', async () => {
    const server = await wellServer();
    const source = sourceOf(`${server.url}/prometheus`, {
      headers: { 'X-Scope-OrgID': 'tenant-1', authorization: 'Bearer t' },
    });
    await readAll(source, [asked('a', rawOf('share'))]);
    expect(server.asked[0]).toMatchObject({
      method: 'POST',
      path: '/prometheus/api/v1/query_range',
      start: START_SECONDS + 300,
      end: START_SECONDS + 3600,
      step: 300,
      headers: expect.objectContaining({
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        'x-scope-orgid': 'tenant-1',
        authorization: 'Bearer t',
      }),
    });
  });

  it('without compression on the same machine, unless a header says otherwise', async () => {
    const server = await wellServer();
    const compressed = { 'Accept-Encoding': 'gzip' };
    for (const headers of [{}, compressed]) {
      const source = sourceOf(server.url, { headers });
      await readAll(source, [asked('a', rawOf('share'))]);
    }
    expect(
      server.asked.map(({ headers }) => headers['accept-encoding']),
    ).toEqual(['identity', 'gzip']);
  });

  it.each([1, 2, 5])('%d questions at once and no more', async places => {
    const server = await wellServer(10);
    const slis = Array.from({ length: 12 }, (_, index) =>
      asked(`s${index}`, rawOf(`share_${index}`)),
    );
    await readAll(sourceOf(server.url, { maxConcurrency: places }), slis);
    expect(server.mostAtOnce()).toBe(places);
  });

  it('a long stretch in parts of at most 10,000 points, which follow each other', async () => {
    const server = await wellServer();
    const days = 30;
    const readings = await readAll(
      sourceOf(server.url),
      [asked('a', rawOf('share'), 60)],
      { endSeconds: START_SECONDS + days * 86_400 },
    );
    const parts = server.asked
      .map(({ start, end }) => [start - START_SECONDS, end - START_SECONDS])
      .sort(([a], [b]) => a - b);
    expect(parts[0][0]).toBe(60);
    expect(parts[parts.length - 1][1]).toBe(days * 86_400);
    for (const [from, until] of parts) {
      expect((until - from) / 60 + 1).toBeLessThanOrEqual(10_000);
    }
    expect(parts.slice(1).map(([from]) => from)).toEqual(
      parts.slice(0, -1).map(([, until]) => until + 60),
    );
    expect(countsIn(readings.get('a')).total).toEqual(
      new Array(days * 1440).fill(1),
    );
  });

  it('nothing where there is no time to ask about', async () => {
    const server = await wellServer();
    const readings = await readAll(
      sourceOf(server.url),
      [asked('a', rawOf('share')), asked('b', ratioOf('', 'a_total'))],
      { endSeconds: START_SECONDS },
    );
    expect(countsIn(readings.get('a')).total).toEqual([]);
    expect(readings.get('b')).toHaveProperty('failure');
    expect(server.asked).toEqual([]);
  });

  it('in MetricsQL, with an increase that counts from the value before, also before a gap', async () => {
    const server = await wellServer();
    const source = sourceOf(server.url, {
      dialect: 'metricsql',
      maxConcurrency: 1,
    });
    const readings = await readAll(source, [
      asked('a', ratioOf('sum(rate(good_total))', 'sum(all_total)')),
      asked('b', ratioOf('sum(good_total)', 'sum(all_total)')),
    ]);
    expect(readings.get('a')).toHaveProperty('failure.isLasting', true);
    expect(countsIn(readings.get('b')).total).toEqual(new Array(12).fill(1));
    expect(texts(server)[0]).toBe(
      'sum ((increase(good_total[300s]) and count_over_time(good_total[5m] offset 300s)) or increase(last_over_time(good_total[6h])[300s:15s]))',
    );
  });
});

describe('queries with an open range that are no counts', () => {
  it('are asked with the width of the bucket, and taken as they are', async () => {
    const server = await wellServer();
    const query = 'sum(max_over_time(queue[{{.window}}]))';
    await readAll(inOrder(server), [
      asked('a', ratioOf(query, query), 3600),
      asked('b', rawOf('avg(avg_over_time(up[{{.window}}]))'), 600),
      asked('c', thresholdOf('max_over_time(d[$__window])', 'lt', 5), 3600),
    ]);
    expect(texts(server)).toEqual([
      'sum(sum(max_over_time(queue[3600s])))',
      'avg(avg_over_time(up[600s]))',
      'sum(count_over_time(((max_over_time(d[300s])) < 5)[240001ms:60s]))',
      'sum(count_over_time(((max_over_time(d[300s])) >= -Inf)[240001ms:60s]))',
    ]);
  });
});

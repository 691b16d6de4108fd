import { cart, serverThat, shop } from './__testUtils__/cartAndShop';
import {
  answer,
  constant,
  fakePrometheus,
  type Answering,
} from './__testUtils__/fakePrometheus';
import {
  asked,
  failureIn,
  ratioOf,
  readAll,
  sourceOf,
  START_SECONDS,
} from './__testUtils__/reading';

const SECRET = 'Bearer of-a-secret';

describe('a server that does not answer as Prometheus does', () => {
  it.each<[string, Answering, RegExp]>([
    [
      'HTML in place of JSON',
      (_, response) => answer(response, 200, '<html>Sign in</html>'),
      /something else than JSON.*text\/html/,
    ],
    [
      'half a JSON',
      (_, response) =>
        answer(response, 200, '{"status":"success","data":{"resu'),
      /something else than JSON/,
    ],
    [
      'JSON of another kind',
      (_, response) => answer(response, 200, { hello: 'world' }),
      /something else than JSON/,
    ],
    [
      'a vector in place of a matrix',
      (_, response) =>
        answer(response, 200, {
          status: 'success',
          data: { resultType: 'vector', result: [] },
        }),
      /malformed: no matrix/,
    ],
    [
      'samples that are none',
      (_, response) =>
        answer(response, 200, {
          status: 'success',
          data: {
            resultType: 'matrix',
            result: [{ metric: {}, values: [[START_SECONDS, 3]] }],
          },
        }),
      /malformed: a sample/,
    ],
    [
      'a gateway without the server behind it',
      (_, response) => answer(response, 502, '<html>Bad gateway</html>'),
      /answers with 502/,
    ],
    [
      'no access',
      (_, response) => answer(response, 401, 'Unauthorized'),
      /answers with 401/,
    ],
    [
      'a connection that breaks off',
      (_, response) => response.socket?.destroy(),
      /does not answer/,
    ],
    [
      'an answer that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"status":');
        setImmediate(() => response.socket?.destroy());
      },
      /does not answer/,
    ],
    [
      'a way to another host',
      (_, response) =>
        answer(response, 307, '', { location: 'http://192.0.2.1/steal' }),
      /redirects \(307\)/,
    ],
    [
      'a way round and round',
      ({ path }, response) => answer(response, 308, '', { location: path }),
      /redirects \(308\)/,
    ],
    [
      'a way that loses the question',
      (_, response) => answer(response, 302, '', { location: '/elsewhere' }),
      /redirects \(302\)/,
    ],
  ])('%s: the source as a whole fails', async (_, answering, reason) => {
    const { url } = await serverThat(answering);
    const source = sourceOf(url, { headers: { authorization: SECRET } });
    const failed = await readAll(source, [cart]).catch(error => error);
    expect(failed).toBeInstanceOf(Error);
    expect(failed.message).toMatch(reason);
    expect(failed.message).toMatch(/source prometheus/);
    for (let error = failed; error; error = error.cause) {
      expect(`${error.message}${JSON.stringify(error)}`).not.toContain(SECRET);
    }
  });

  it('nobody listens: says so with the code of the system', async () => {
    const { url, stop } = await fakePrometheus(() => {});
    await stop();
    await expect(readAll(sourceOf(url), [cart])).rejects.toThrow(
      /does not answer \(ECONNREFUSED\)/,
    );
  });

  it('dies midway: what was read before holds', async () => {
    const other = asked('other', ratioOf('sum(x_total)', 'sum(y_total)'));
    const { url } = await serverThat((question, response) => {
      if (question.query.includes('_total{job')) {
        answer(response, 200, constant(question, 5));
      } else response.socket?.destroy();
    });
    const seen: string[] = [];
    const read = async () => {
      for await (const { id } of sourceOf(url, { maxConcurrency: 1 }).read({
        slis: [cart, other],
        startSeconds: START_SECONDS,
        endSeconds: START_SECONDS + 300,
        signal: new AbortController().signal,
      })) {
        seen.push(id);
      }
    };
    await expect(read()).rejects.toThrow(/does not answer/);
    expect(seen).toEqual(['cart']);
  });

  it('never answers: it is given up after the time-outs of a stretch, its half and its quarter', async () => {
    const server = await serverThat(() => {});
    const source = sourceOf(server.url, {
      timeoutSeconds: 0.05,
      maxConcurrency: 1,
    });
    await expect(readAll(source, [cart])).rejects.toThrow(
      /did not answer within 0.05 s/,
    );
  });
});

describe('a server that answers some queries and not others in time', () => {
  const patience = { timeoutSeconds: 0.3 };

  it('does not tell whether anything was scraped: the SLIs alone fail', async () => {
    const { url } = await serverThat((question, response) => {
      if (question.query.includes('count_over_time')) return;
      answer(response, 200, constant(question, 0));
    });
    const readings = await readAll(sourceOf(url, patience), [
      asked('a', ratioOf('sum(g_total)', 'sum(t_total)')),
    ]);
    expect(failureIn(readings.get('a')).reason).toMatch(/did not answer/);
  });

  it('does not answer for two SLIs, together or alone: the third is read', async () => {
    const { url } = await serverThat((question, response) => {
      if (question.query.includes('all_total')) return;
      answer(response, 200, constant(question, 1));
    });
    const readings = await readAll(sourceOf(url, patience), [
      cart,
      shop,
      asked('a', ratioOf('sum(g_total)', 'sum(t_total)')),
    ]);
    expect(failureIn(readings.get('cart')).reason).toMatch(/did not answer/);
    expect(failureIn(readings.get('shop')).reason).toMatch(/did not answer/);
    expect(readings.get('a')).toHaveProperty('buckets');
  });
});

describe('a server that wants to be left alone', () => {
  it.each<[string, number, string, number]>([
    ['429 with seconds', 429, '17', 17],
    ['503 with seconds', 503, '120', 120],
    ['429 with a date', 429, new Date(1_000_030_000).toUTCString(), 30],
    ['429 with a date that is over', 429, new Date(0).toUTCString(), 0],
  ])(
    '%s: every SLI says for how long, and nothing more is asked',
    async (_, status, header, seconds) => {
      const server = await serverThat((_question, response) =>
        answer(response, status, '', { 'retry-after': header }),
      );
      const slis = Array.from({ length: 20 }, (_one, index) =>
        asked(`s${index}`, ratioOf(`g${index}_total`, `t${index}_total`)),
      );
      const source = sourceOf(
        server.url,
        { maxConcurrency: 1 },
        { nowSeconds: () => 1_000_000 },
      );
      const readings = await readAll(source, slis);
      expect(readings.size).toBe(20);
      for (const reading of readings.values()) {
        expect(failureIn(reading)).toMatchObject({
          retryAfterSeconds: seconds,
          isLasting: false,
        });
      }
      expect(server.asked).toHaveLength(1);
    },
  );
});

describe('a run that must stop', () => {
  it('ends at once, with the reason of the signal', async () => {
    const { url } = await serverThat(() => {});
    const stop = new AbortController();
    const read = readAll(sourceOf(url), [cart, shop], { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('the shift is over')), 50);
    await expect(read).rejects.toThrow('the shift is over');
  });

  it('asks nothing more when nobody listens any longer', async () => {
    const server = await serverThat((question, response) =>
      answer(response, 200, constant(question, 1)),
    );
    const slis = Array.from({ length: 30 }, (_, index) =>
      asked(`s${index}`, ratioOf(`g${index}_total`, `t${index}_total`)),
    );
    for await (const reading of sourceOf(server.url).read({
      slis,
      startSeconds: START_SECONDS,
      endSeconds: START_SECONDS + 300,
      signal: new AbortController().signal,
    })) {
      expect(reading.id).toBe('s0');
      break;
    }
    const askedThen = server.asked.length;
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(server.asked.length).toBeLessThanOrEqual(askedThen + 2);
    expect(server.asked.length).toBeLessThan(60);
  });
});

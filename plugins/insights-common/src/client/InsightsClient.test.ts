/** @jest-environment node */
import { once } from 'node:events';
import {
  createServer,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { InsightsClient } from './InsightsClient';
import { ProblemError } from './ProblemError';

let server: Server | undefined;

async function clientOf(
  listener: RequestListener,
  timeoutMs?: number,
  asks: typeof fetch = fetch,
): Promise<InsightsClient> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return new InsightsClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://127.0.0.1:${port}/api/${pluginId}`,
    },
    fetchApi: { fetch: asks },
    timeoutMs,
  });
}

afterEach(() => server?.close());

const problem = {
  type: '/api/insights/v1/problems/unknown-topic',
  title: 'Unknown topic',
  status: 404,
  detail: 'There is no topic a:b.',
  instance: '/api/insights/v1/topics/a:b',
  error: { name: 'NotFoundError', message: 'There is no topic a:b.' },
  response: { statusCode: 404 },
};

describe('InsightsClient', () => {
  it('asks for what the path names', async () => {
    const client = await clientOf((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ items: [request.url], nextCursor: null }));
    });
    const { items } = await client.get('/radars/{radarId}/blips', {
      path: { radarId: 'web' },
      query: { limit: 5, ring: ['hold', 'trial'], q: 'a b' },
    });
    expect(items).toEqual([
      '/api/insights/v1/radars/web/blips?limit=5&ring=hold&ring=trial&q=a%20b',
    ]);
  });

  it('posts JSON', async () => {
    const client = await clientOf(async (request, response) => {
      const chunks = await request.toArray();
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          results: [JSON.parse(chunks.join('')), request.method],
        }),
      );
    });
    const body = {
      series: [
        { values: [1, null], step: 'day' as const, start: '2026-01-01' },
      ],
    };
    const { results } = await client.post('/analyses/trend', { body });
    expect(results).toEqual([body, 'POST']);
  });

  it('posts through middlewares that each make a request of what they are given, as those of Backstage do', async () => {
    const client = await clientOf(
      async (request, response) => {
        const chunks = await request.toArray();
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({
            results: [chunks.join(''), request.headers.authorization],
          }),
        );
      },
      undefined,
      async (input, init) => {
        expect(new Request(input, init).url).toMatch(/trend$/);
        const request = new Request(input, init);
        request.headers.set('authorization', 'Bearer a');
        return fetch(request);
      },
    );
    const body = { series: [] };
    const { results } = await client.post('/analyses/trend', { body });
    expect(results).toEqual([JSON.stringify(body), 'Bearer a']);
  });

  it('changes a thing only as it was read: what it reads as the tag, it sends', async () => {
    const asked: unknown[] = [];
    const client = await clientOf((request, response) => {
      asked.push([request.method, request.url, request.headers['if-match']]);
      response.setHeader('content-type', 'application/json');
      response.setHeader('etag', '"v1"');
      response.end('{}');
    });
    const path = { sloName: 'checkout' };
    const at = '/slo-definitions/{sloName}';
    const { etag } = await client.getTagged(at, { path });
    const body = { text: 'kind: SLO' };
    await client.put(at, { path, body, ifMatch: etag! });
    await client.delete(at, { path, ifMatch: etag! });
    const url = '/api/insights/v1/slo-definitions/checkout';
    expect(asked).toEqual([
      ['GET', url, undefined],
      ['PUT', url, '"v1"'],
      ['DELETE', url, '"v1"'],
    ]);
  });

  it('makes a thing only where there is none yet', async () => {
    const asked: unknown[] = [];
    const client = await clientOf((request, response) => {
      asked.push([request.method, request.url, request.headers['if-match']]);
      asked.push(request.headers['if-none-match']);
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
    await client.put('/topics/{topicId}', {
      path: { topicId: 'shop:checkout' },
      body: { title: 'Checkout' },
      ifNoneMatch: '*',
    });
    const url = '/api/insights/v1/topics/shop%3Acheckout';
    expect(asked).toEqual([['PUT', url, undefined], '*']);
  });

  it('changes parts of a thing only as it was read, its name percent-encoded', async () => {
    const asked: unknown[] = [];
    const client = await clientOf((request, response) => {
      asked.push([request.method, request.url, request.headers['if-match']]);
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
    await client.patch('/models/{registry}/{modelName}/card', {
      path: { registry: 'mlflow', modelName: 'shop/demand' },
      body: { clear: ['/details/task'] },
      ifMatch: '"v1"',
    });
    expect(asked).toEqual([
      ['PATCH', '/api/insights/v1/models/mlflow/shop%2Fdemand/card', '"v1"'],
    ]);
  });

  it('goes through all pages of a list', async () => {
    const client = await clientOf((request, response) => {
      const cursor = new URL(request.url!, 'http://a').searchParams.get(
        'cursor',
      );
      const page = Number(cursor ?? 0);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          items: [page * 2, page * 2 + 1],
          nextCursor: page < 2 ? String(page + 1) : null,
        }),
      );
    });
    const seen: unknown[] = [];
    for await (const topic of client.items('/topics', { query: { q: 'x' } })) {
      seen.push(topic);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('throws the problem that the API answers', async () => {
    const client = await clientOf((_, response) => {
      response.statusCode = 404;
      response.setHeader('content-type', 'application/problem+json');
      response.end(JSON.stringify(problem));
    });
    const error = await client
      .get('/topics/{topicId}', { path: { topicId: 'a:b' } })
      .catch(thrown => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      id: 'unknown-topic',
      status: 404,
      message: 'There is no topic a:b.',
      problem,
    });
  });

  it.each([
    ['a proxy', 'text/html', '<h1>Bad gateway</h1>', 'Bad Gateway'],
    [
      'Backstage',
      'application/json',
      '{"error":{"name":"X","message":"Starting up"}}',
      'Starting up',
    ],
    ['silence', 'text/plain', '', 'Bad Gateway'],
  ])('makes a problem of what %s answers', async (_, type, text, detail) => {
    const client = await clientOf((_request, response) => {
      response.statusCode = 502;
      response.setHeader('content-type', type);
      response.end(text);
    });
    await expect(client.get('/radars')).rejects.toMatchObject({
      problem: { type: 'about:blank', status: 502, detail },
    });
  });

  it('can be given up', async () => {
    const client = await clientOf(() => {});
    const giveUp = new AbortController();
    const asked = client.get('/radars', { signal: giveUp.signal });
    setTimeout(() => giveUp.abort(), 20);
    await expect(asked).rejects.toThrow(/abort/i);
    server?.closeAllConnections();
  });

  it.each([
    ['never answers', () => {}],
    [
      'begins an answer and never ends it',
      (_: unknown, response: ServerResponse) => {
        response.setHeader('content-type', 'application/json');
        response.write('{"items":[');
      },
    ],
  ])('gives up a backend that %s, and says so', async (_, listener) => {
    const client = await clientOf(listener, 50);
    await expect(client.get('/radars')).rejects.toThrow(
      'The insights backend did not answer within 0.05 seconds.',
    );
    server?.closeAllConnections();
  });

  it('is not given up by its own time-out once the reader has left', async () => {
    const client = await clientOf(() => {}, 10_000);
    const left = new Error('left the page');
    const asked = client.get('/radars', { signal: AbortSignal.abort(left) });
    await expect(asked).rejects.toBe(left);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { insightsPermissions } from '@almanac/backstage-plugin-insights-common';
import express from 'express';
import request from 'supertest';
import { openApiDocument } from '../../schema/openapi.generated';
import { checkAnswer } from '../__testUtils__/checkAnswer';
import { createTestApi } from '../__testUtils__/createTestApi';
import { Problem } from '../Problem';
import { listApiPaths } from './apiOperations';
import { createApiRouter, type ApiRouterOptions } from './createApiRouter';

const base = '/api/insights/v1';
const signal = {
  id: 'a:b',
  title: 'B',
  description: '',
  unit: '1',
  step: 'month',
  kind: 'share',
  aggregation: 'last',
  higherIs: 'good',
  dimensions: [],
  collectorId: 'a',
  definitionVersion: '1',
} as const;

const operations = listApiPaths(openApiDocument).flatMap(
  path => path.operations,
);

function serve(options: Partial<ApiRouterOptions> = {}) {
  const logger = mockServices.logger.mock();
  const handlers = Object.fromEntries(
    operations.map(({ id }) => [
      id,
      async () => {
        throw new Error('secret connection string');
      },
    ]),
  ) as unknown as ApiRouterOptions['handlers'];
  const router = createApiRouter({
    document: openApiDocument,
    handlers,
    knownPermissions: insightsPermissions,
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.user(),
    }),
    permissions: mockServices.permissions(),
    auditor: mockServices.auditor.mock(),
    logger,
    maxBodyBytes: 1000,
    ...options,
  });
  return { app: express().use('/api/insights', router), logger };
}

function pathOf(template: string): string {
  return (
    base +
    template
      .replace(/\{(topicId|signalId)\}/g, 'web-platform:has')
      .replace(/\{\w+\}/g, 'some-id')
  );
}

describe('every operation of the specification', () => {
  it.each(operations)(
    'answers 401 without credentials: $id',
    async ({ method, template }) => {
      const { app } = serve({
        httpAuth: mockServices.httpAuth({
          defaultCredentials: mockCredentials.none(),
        }),
      });
      const answer = await request(app)[method](pathOf(template));
      expect(answer.status).toBe(401);
      expect(answer.body.type).toBe(`${base}/problems/unauthenticated`);
      checkAnswer(method, pathOf(template).slice(base.length), answer);
    },
  );

  it.each(operations)(
    'answers 403 and names the permission when the policy denies: $id',
    async ({ method, template, permissionName }) => {
      const { app } = serve({
        permissions: mockServices.permissions({
          result: AuthorizeResult.DENY,
        }),
      });
      const answer = await request(app)[method](pathOf(template));
      expect(answer.status).toBe(403);
      expect(answer.body.detail).toContain(permissionName);
      checkAnswer(method, pathOf(template).slice(base.length), answer);
    },
  );

  it('must name a permission', () => {
    const { get, ...rest } = openApiDocument.paths['/signals'];
    const document = {
      ...openApiDocument,
      paths: { '/signals': { ...rest, get: { ...get!, 'x-permission': '' } } },
    };
    expect(() => serve({ document })).toThrow('names no x-permission');
  });

  it('must name a permission that exists', () => {
    expect(() => serve({ knownPermissions: [] })).toThrow(
      'is no known permission',
    );
  });
});

describe('problems', () => {
  it('tell Backstage clients what they know, and nothing of what nobody foresaw', async () => {
    const { app, logger } = serve();
    const answer = await request(app).get(`${base}/collectors`);
    expect(answer.status).toBe(500);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.text).not.toMatch(/secret|\.ts|at /);
    expect(answer.body).toMatchObject({
      instance: `${base}/collectors`,
      error: { name: 'Error' },
      response: { statusCode: 500 },
    });
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('secret connection string'),
      expect.objectContaining({ traceId: answer.body.traceId }),
    );
  });

  it.each([
    ['/nothing-here', 404, 'not-found'],
    ['/topics/%E0%A4%A', 400, 'invalid-request'],
    ['/topics/no-namespace', 400, 'invalid-request'],
    ['/topics?limit=0', 400, 'invalid-request'],
    ['/topics?limit=ten', 400, 'invalid-request'],
    ['/topics?limit=', 400, 'invalid-request'],
    ['/topics?limit=1&limit=2', 400, 'invalid-request'],
    ['/topics?limt=1', 400, 'invalid-request'],
    ['/topics?__proto__=1', 400, 'invalid-request'],
  ])('GET %s is %d %s', async (path, status, id) => {
    const { app } = serve();
    const answer = await request(app).get(base + path);
    expect(answer.status).toBe(status);
    expect(answer.body.type).toBe(`${base}/problems/${id}`);
    checkAnswer('get', path, answer);
  });

  it('name the parameter that is wrong', async () => {
    const { app } = serve();
    const answer = await request(app).get(
      `${base}/radars/web/blips?limit=9999&verdict=up&colour=red`,
    );
    expect(answer.body.errors).toEqual([
      { pointer: 'colour', detail: 'is not a parameter of this' },
      { pointer: 'limit', detail: 'must be <= 2000' },
      {
        pointer: 'verdict',
        detail:
          'must be one of rising, falling, steady, emerging, peaking, unknown',
      },
    ]);
  });

  it('say which methods a path takes', async () => {
    const { app } = serve();
    const answer = await request(app).delete(`${base}/collectors/a/runs`);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
  });
});

describe('bodies', () => {
  const path = `${base}/analyses/trend`;

  it.each([
    ['{"series": [1,]}', 'line 1, column 15: expected a value, found “]”'],
    ['{"series": x}', 'line 1, column 12: expected a value, found “x”'],
    [
      '{\n"series": [',
      'line 2, column 12: expected a value or ], found the end',
    ],
  ])('that are no JSON are refused with the place: %s', async (text, place) => {
    const { app } = serve();
    const answer = await request(app)
      .post(path)
      .type('application/json')
      .send(text);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toBe(`The body is not JSON: ${place}.`);
  });

  it('of another type are refused', async () => {
    const { app } = serve();
    const answer = await request(app).post(path).type('text/csv').send('a,b');
    expect(answer.status).toBe(415);
  });

  it('that are missing are refused', async () => {
    const { app } = serve();
    const answer = await request(app).post(path);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('missing');
  });

  it('are held to the specification, with JSON pointers', async () => {
    const { app } = serve();
    const answer = await request(app)
      .post(path)
      .send({
        series: [{ values: [1, 'x'], step: 'year', start: '2024-02-30' }],
      });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      { pointer: '/series/0/values/1', detail: 'must be number,null' },
      { pointer: '/series/0/step', detail: 'must be one of day, week, month' },
      { pointer: '/series/0/start', detail: 'must match format "date"' },
    ]);
  });

  it('over the limit are cut off early', async () => {
    const { app } = serve();
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    let text = '';
    socket.on('data', data => {
      text += data;
    });
    // The line is cut while more is sent.
    socket.on('error', () => {});
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const endless = setInterval(() => socket.write(chunk), 5);
    await once(socket, 'close');
    clearInterval(endless);
    server.close();
    expect(text).toContain('HTTP/1.1 413');
    expect(text).toContain('body-too-large');
  });
});

describe('answers', () => {
  it('carry an entity tag, and 304 for who has it', async () => {
    const api = createTestApi({
      getSignal: async () => ({ body: { ...signal, dimensions: [] } }),
    });
    const first = await api.get('/signals/a:b');
    expect(first.status).toBe(200);
    const again = await api.get('/signals/a:b', {
      'If-None-Match': `"other", ${first.headers.etag}`,
    });
    expect(again.status).toBe(304);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(again.text).toBe('');
  });

  it('link to the next page', async () => {
    const api = createTestApi({
      listTopics: async ({ query }) => {
        expect(query).toEqual({ limit: 2, q: 'a b' });
        return { body: { items: [], nextCursor: 'next' } };
      },
    });
    const answer = await api.get('/topics?q=a%20b&limit=2');
    expect(answer.headers.link).toBe(
      `<${base}/topics?q=a+b&limit=2&cursor=next>; rel="next"`,
    );
  });

  it('come from handlers that get values, not texts', async () => {
    const api = createTestApi({
      listBlips: async ({ query }) => {
        expect(query).toEqual({
          limit: 100,
          sort: 'attention',
          ring: ['hold'],
          verdict: ['rising', 'falling'],
        });
        throw new Problem('unknown-radar', 'No radar web.');
      },
    });
    const answer = await api.get(
      '/radars/web/blips?ring=hold&verdict=rising&verdict=falling',
    );
    expect(answer.status).toBe(404);
    expect(answer.body.howToMend).toContain('GET /radars');
  });
});

describe('each request', () => {
  it('goes on with the trace of its caller', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const { app, logger } = serve();
    const answer = await request(app)
      .get(`${base}/topics/web-platform:has`)
      .set('traceparent', `00-${traceId}-b7ad6b7169203331-01`);
    expect(answer.body.traceId).toBe(traceId);
    expect(answer.headers.traceresponse).toMatch(
      new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`),
    );
    expect(logger.info).toHaveBeenCalledWith('GET /v1/topics/{topicId} 500', {
      route: '/v1/topics/{topicId}',
      method: 'GET',
      status: 500,
      durationMs: expect.any(Number),
      traceId,
      userEntityRef: 'user:default/mock',
    });
  });

  it('begins a trace where the caller has none', async () => {
    const { app } = serve();
    const answer = await request(app)
      .get(`${base}/collectors`)
      .set('traceparent', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`);
    expect(answer.body.traceId).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
  });
});

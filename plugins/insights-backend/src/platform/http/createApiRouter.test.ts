import { mockServices } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import request from 'supertest';
import { checkAnswer } from '../__testUtils__/checkAnswer';
import { createTestApi } from '../__testUtils__/createTestApi';
import { openApiDocument } from '../../schema/openapi.generated';
import { Problem } from '../Problem';
import { API_BASE as base, serveApi as serve } from '../__testUtils__/serveApi';

/** A router that reads the whole description takes its time where others work beside it. */
jest.setTimeout(30_000);

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

describe('problems', () => {
  const { app } = serve();

  it('tell Backstage clients what they know, and nothing of what nobody foresaw', async () => {
    const { app: failing, logger } = serve();
    const answer = await request(failing).get(`${base}/collectors`);
    expect(answer.status).toBe(500);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.text).not.toMatch(/secret|\.ts|at /);
    expect(answer.body).toMatchObject({
      type: `${base}/problems/internal-error`,
      instance: `${base}/collectors`,
      error: { name: 'Error' },
      response: { statusCode: 500 },
    });
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('secret connection string'),
      expect.objectContaining({ traceId: answer.body.traceId }),
    );
  });

  it('say what does not answer now, where another service told so', async () => {
    const { app: waiting } = serve({
      handlers: {
        ...serve().handlers,
        listCollectors: async () => {
          throw new ServiceUnavailableError('The catalog does not answer.');
        },
      },
    });
    const answer = await request(waiting).get(`${base}/collectors`);
    expect(answer).toMatchObject({
      status: 503,
      body: {
        type: `${base}/problems/unavailable`,
        detail: 'The catalog does not answer.',
      },
    });
  });

  it.each([
    ['success', 202, async () => ({ status: 202, body: {} })],
    [
      'fail',
      404,
      async () => {
        throw new Problem('unknown-collector', 'No collector a is installed.');
      },
    ],
  ] as const)(
    'stay what they are when the audit log does not take their %s',
    async (outcome, status, runCollector) => {
      const event = { success: jest.fn(), fail: jest.fn() };
      event[outcome].mockRejectedValue(new Error('the disk is full'));
      const auditor = mockServices.auditor.mock({
        createEvent: async () => event,
      });
      const { app: audited, logger: log } = serve({
        auditor,
        handlers: { ...serve().handlers, runCollector } as never,
      });
      const answer = await request(audited).post(`${base}/collectors/a/runs`);
      expect(answer.status).toBe(status);
      const other = outcome === 'success' ? 'fail' : 'success';
      expect(event[other]).not.toHaveBeenCalled();
      expect(log.error).toHaveBeenCalledWith(
        expect.stringContaining('collector-run'),
        expect.objectContaining({ message: 'the disk is full' }),
      );
    },
  );

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
    ['/topics?q=a%00b', 400, 'invalid-request'],
    ['/topics?tag=%00', 400, 'invalid-request'],
    ['/topics/web-platform:a%00', 400, 'invalid-request'],
    ['/radars/web/blips?ring=a&ring=%00', 400, 'invalid-request'],
  ])('GET %s is %d %s', async (path, status, id) => {
    const answer = await request(app).get(base + path);
    expect(answer.status).toBe(status);
    expect(answer.body.type).toBe(`${base}/problems/${id}`);
    checkAnswer('get', path, answer);
  });

  it('name the parameter that is wrong', async () => {
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

  it.each([
    ['delete', '/collectors/a/runs', 'GET, HEAD, POST'],
    ['options', '/collectors/a/runs', 'GET, HEAD, POST'],
    ['get', '/analyses/trend', 'POST'],
    ['head', '/analyses/trend', 'POST'],
    ['patch', '/radars/a', 'GET, HEAD'],
    ['put', '/radars', 'GET, HEAD'],
    ['trace', '/topics/a:b', 'GET, HEAD, PUT'],
    ['propfind', '/signals', 'GET, HEAD'],
    ['post', '/openapi.json', 'GET, HEAD'],
    ['options', '/openapi.json', 'GET, HEAD'],
  ] as const)(
    'say which methods a path takes: %s %s',
    async (method, path, allow) => {
      const answer = await request(app)[method](base + path);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe(allow);
      expect(answer.type).toBe('application/problem+json');
    },
  );

  it.each(['get', 'head', 'options', 'post', 'delete', 'propfind'] as const)(
    'say that nothing is there: %s',
    async method => {
      for (const path of ['', '/', '/nothing', '/radars/a/b/c', '/Radars']) {
        const answer = await request(app)[method](base + path);
        expect(answer.status).toBe(404);
        expect(answer.type).toBe('application/problem+json');
      }
    },
  );
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

  it('to HEAD have the headers of GET and no body', async () => {
    const body = { body: { ...signal, dimensions: [] } };
    const { app } = serve({
      handlers: {
        ...serve().handlers,
        getSignal: async () => body,
      },
    });
    const get = await request(app).get(`${base}/signals/a:b`);
    const head = await request(app).head(`${base}/signals/a:b`);
    expect([head.status, head.text]).toEqual([200, undefined]);
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  it('keep a question mark of the query', async () => {
    const api = createTestApi({
      listTopics: async ({ query }) => {
        expect(query.q).toBe('what?a=b');
        return { body: { items: [], nextCursor: 'next' } };
      },
    });
    const answer = await api.get('/topics?q=what?a=b');
    expect(answer.headers.link).toContain('q=what%3Fa%3Db');
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

  it('of operations that will go say so, errors too', async () => {
    const deprecated = {
      deprecated: true,
      'x-deprecated-since': '2026-11-26',
      'x-sunset': '2027-06-01',
    };
    const { paths } = openApiDocument;
    const { app: api } = serve({
      document: {
        ...openApiDocument,
        paths: {
          ...paths,
          '/signals': {
            ...paths['/signals'],
            get: { ...paths['/signals'].get!, ...deprecated },
          },
        },
      },
      handlers: {
        ...serve().handlers,
        listSignals: async () => ({
          body: { items: [{ ...signal, dimensions: [] }], nextCursor: 'c' },
        }),
      },
    });
    const answer = await request(api).get(`${base}/signals`);
    expect(answer.headers).toMatchObject({
      deprecation: '@1795651200',
      sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
      link: expect.stringMatching(/rel="deprecation".*rel="next"/),
    });
    const refused = await request(api).get(`${base}/signals?limit=0`);
    expect(refused).toMatchObject({
      status: 400,
      headers: { deprecation: '@1795651200' },
    });
    const other = await request(api).get(`${base}/collectors`);
    expect(other.headers.deprecation).toBeUndefined();
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

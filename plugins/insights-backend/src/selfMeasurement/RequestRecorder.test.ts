import type { RequestListener } from 'node:http';
import { serveRequests, type TestServer } from './__testUtils__/serveRequests';
import { RequestRecorder } from './RequestRecorder';

const MINUTE = Date.UTC(2026, 10, 25, 12) / 60_000;

/** Every request is seen to take so long. */
let latencyMilliseconds: number;
let now: number;
let recorder: RequestRecorder;
let server: TestServer;
let listener: RequestListener;

beforeEach(async () => {
  latencyMilliseconds = 0;
  now = MINUTE * 60_000;
  let elapsed = 0;
  recorder = new RequestRecorder({
    clock: { now: () => new Date(now) },
    elapsed: () => (elapsed += latencyMilliseconds),
  });
  listener = (_request, response) => response.end('{}');
  server = await serveRequests((request, response) =>
    listener(request, response),
  );
  recorder.start();
});

afterEach(async () => {
  recorder.stop();
  await server.stop();
});

/** Counts of the plugins that were seen. */
function seen() {
  return Object.fromEntries(
    recorder
      .take()
      .filter(({ pluginId }) => pluginId !== '')
      .map(({ pluginId, counts }) => [pluginId, counts]),
  );
}

describe('what a recorder counts of a real server', () => {
  it('tells plugins apart by the path, and pages as app', async () => {
    await server.ask('/api/catalog/entities?filter=kind=component');
    await server.ask('/api/catalog/entities/by-name/x');
    await server.ask('/api/insights/v1/slos', 'POST');
    await server.ask('/catalog/default/component/cart');
    expect(seen()).toMatchObject({
      catalog: { requests: 2 },
      insights: { requests: 1 },
      app: { requests: 1 },
    });
  });

  it('counts each request for all together, too', async () => {
    await server.ask('/api/catalog/a');
    await server.ask('/b');
    expect(recorder.take()[0]).toMatchObject({
      ...{ minute: MINUTE, pluginId: '', counts: { requests: 2 } },
    });
  });

  it('takes statuses from 500 as failures, and others as successes', async () => {
    for (const status of [200, 304, 401, 404, 429, 500, 503]) {
      listener = (_request, response) => response.writeHead(status).end();
      await server.ask('/api/catalog/entities');
    }
    expect(seen().catalog).toMatchObject({ requests: 7, failed: 2 });
  });

  it('counts under which bounds the time of a success lies', async () => {
    for (const milliseconds of [50, 51, 299, 300, 301, 9000]) {
      latencyMilliseconds = milliseconds;
      await server.ask('/api/catalog/entities');
    }
    // At or under 50, 100, 200, 300, 500, 1000, 2000, 5000 ms.
    expect(seen().catalog.within).toEqual([1, 2, 2, 4, 5, 5, 5, 5]);
  });

  it('never takes a failure as fast', async () => {
    listener = (_request, response) => response.writeHead(500).end();
    await server.ask('/api/catalog/entities');
    listener = (_request, response) => response.end();
    await server.ask('/api/catalog/entities');
    expect(seen().catalog.within).toEqual(Array(8).fill(1));
  });

  it('counts clients that leave before the answer apart from requests', async () => {
    await server.ask('/api/catalog/entities');
    let asked = () => {};
    const isAsked = new Promise<void>(resolve => {
      asked = resolve;
    });
    listener = () => asked();
    await server.leave('/api/catalog/slow', isAsked);
    expect(seen().catalog).toMatchObject({
      ...{ requests: 1, failed: 0, abandoned: 1 },
    });
  });

  it('takes an answer that breaks off as failed when its status said so', async () => {
    await server.ask('/api/catalog/entities');
    const isSent = new Promise<void>(resolve => {
      listener = (_request, response) => {
        response.writeHead(502);
        response.write('half', () => resolve());
      };
    });
    await server.leave('/api/catalog/entities', isSent);
    expect(seen().catalog).toMatchObject({
      ...{ requests: 2, failed: 1, abandoned: 0 },
    });
  });

  it('leaves out streams of events, long polls, upgrades and probes', async () => {
    listener = (_request, response) =>
      response.setHeader('content-type', 'text/event-stream').end();
    await server.ask('/api/signals/stream');
    listener = (_request, response) => response.writeHead(202).end();
    await server.ask('/api/events/bus/v1/subscriptions/a/events');
    await server.ask('/.backstage/health/v1/liveness');
    await server.send(
      'GET /api/signals HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(seen()).toEqual({});
  });

  it('does not count what is not HTTP', async () => {
    await server.send('nonsense\r\n\r\n');
    expect(seen()).toEqual({});
  });

  it('counts a request in the minute in which it ended', async () => {
    listener = (_request, response) => {
      now += 60_000;
      response.end();
    };
    await server.ask('/api/catalog/entities');
    expect(recorder.take()).toMatchObject([
      { minute: MINUTE, pluginId: '', counts: { requests: 0 } },
      { minute: MINUTE + 1, pluginId: '', counts: { requests: 1 } },
      { minute: MINUTE + 1, pluginId: 'catalog', counts: { requests: 1 } },
    ]);
  });

  it('gives each request once, and nothing after it stopped', async () => {
    await server.ask('/api/catalog/entities');
    expect(seen().catalog.requests).toBe(1);
    expect(seen()).toEqual({});
    recorder.stop();
    await server.ask('/api/catalog/entities');
    expect(seen()).toEqual({});
  });

  it('keeps nothing of a path but the id of its plugin', async () => {
    await server.ask('/api/catalog/secret-name?token=secret-token');
    expect(JSON.stringify(recorder.take())).not.toContain('secret');
  });
});

describe('which plugins a recorder knows', () => {
  it('calls an id that was only ever not found other', async () => {
    listener = (_request, response) => response.writeHead(404).end();
    await server.ask('/api/no-such-plugin/x');
    await server.ask('/api/');
    expect(seen()).toMatchObject({ other: { requests: 2 } });
  });

  it('calls an id that is only answered with a page other', async () => {
    listener = (_request, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end();
    await server.ask('/api/no-such-plugin/x');
    expect(Object.keys(seen())).toEqual(['other']);
  });

  it('knows a plugin again when it says not found, or answers with a page', async () => {
    await server.ask('/api/techdocs/x');
    listener = (_request, response) =>
      response.setHeader('content-type', 'text/html').writeHead(404).end();
    await server.ask('/api/techdocs/y');
    expect(seen()).toMatchObject({ techdocs: { requests: 2 } });
  });

  it('never tells more than 64 ids apart', async () => {
    for (let i = 0; i < 70; i++) await server.ask(`/api/plugin-${i}/x`);
    const counted = seen();
    expect(Object.keys(counted)).toHaveLength(64);
    expect(counted.other.requests).toBe(7);
  });
});

import { Code, ConnectError } from '@connectrpc/connect';
import type { OperationHandlers, OperationId } from '../platform/operations';
import { startGrpc } from './__testUtils__/startGrpc';
import {
  Health,
  HealthCheckResponse_ServingStatus as ServingStatus,
} from './generated/grpc/health/v1/health_pb';
import { rpcs } from './rpcs';

const handlers = Object.fromEntries(
  rpcs.map(({ operationId }) => [operationId, async () => ({})]),
) as unknown as OperationHandlers<OperationId>;

const SERVICE = 'almanac.insights.v1.SloService';

const start = (drainSeconds = 0) =>
  startGrpc({
    handlers,
    settings: {
      listen: { host: '127.0.0.1', port: 0 },
      ...{ maxConcurrentCalls: 200, drainSeconds, reflection: false },
    },
  });

describe('who watches the health', () => {
  it('is told how a service stands, and that it stops, which is not held up by that', async () => {
    const { server, anonymousClient } = await start(20);
    const health = anonymousClient(Health);
    const seen: ServingStatus[] = [];
    const told = new Promise<void>((resolve, reject) => {
      const watch = async () => {
        for await (const { status } of health.watch({ service: SERVICE })) {
          seen.push(status);
          resolve();
        }
      };
      watch().catch(reject);
    });
    await told;
    expect(seen).toEqual([ServingStatus.SERVING]);
    const began = performance.now();
    await server.stop();
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(seen).toEqual([ServingStatus.SERVING, ServingStatus.NOT_SERVING]);
  });

  it('is told that a service is not known, and waits', async () => {
    const { server, anonymousClient } = await start();
    const leaving = new AbortController();
    const statuses: ServingStatus[] = [];
    const watching = (async () => {
      const { signal } = leaving;
      const answers = anonymousClient(Health).watch(
        { service: 'almanac.insights.v1.NoService' },
        { signal },
      );
      for await (const { status } of answers) {
        statuses.push(status);
        leaving.abort();
      }
    })();
    const left = await watching.catch(error => error);
    expect(statuses).toEqual([ServingStatus.SERVICE_UNKNOWN]);
    expect(left).toBeInstanceOf(ConnectError);
    await server.stop();
  });

  it('holds up no stop where it reads nothing', async () => {
    const { server, anonymousClient } = await start();
    const watcher = anonymousClient(Health)
      .watch({ service: '' })
      [Symbol.asyncIterator]();
    await watcher.next();
    // Its connection is ended where it does not end it.
    await expect(server.stop()).resolves.toBeUndefined();
  });

  it('is refused where too many do, until some leave', async () => {
    const { server, anonymousClient } = await start();
    const health = anonymousClient(Health);
    const leaving = new AbortController();
    const { signal } = leaving;
    const watchers = Array.from({ length: 100 }, () =>
      health.watch({ service: '' }, { signal })[Symbol.asyncIterator](),
    );
    for (const watcher of watchers) {
      expect((await watcher.next()).value.status).toBe(ServingStatus.SERVING);
    }
    const watchOne = () =>
      health.watch({ service: '' })[Symbol.asyncIterator]().next();
    await expect(watchOne()).rejects.toMatchObject({
      code: Code.ResourceExhausted,
    });
    leaving.abort();
    await Promise.all(watchers.map(one => one.next().catch(() => {})));
    for (let tries = 0; ; tries += 1) {
      const answer = await watchOne().catch(error => error);
      if (!(answer instanceof ConnectError)) break;
      expect(tries).toBeLessThan(50);
    }
    await server.stop();
  });
});

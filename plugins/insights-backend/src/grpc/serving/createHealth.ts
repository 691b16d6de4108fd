import { Code, ConnectError, type ServiceImpl } from '@connectrpc/connect';
import {
  Health,
  HealthCheckResponse_ServingStatus as ServingStatus,
} from '../generated/grpc/health/v1/health_pb';

/** Watchers at one time: each load balancer is one, and whoever watches is nobody that is known. */
const MOST_WATCHERS = 100;

/**
 * Whether the services answer (grpc.health.v1). What they cannot do is told by the health of the REST API; a load balancer
 * asks whether to send calls here, or watches it.
 *
 * @param stopping - aborts once calls are to go elsewhere
 * @see https://github.com/grpc/grpc/blob/master/doc/health-checking.md
 */
export function createHealth(
  serviceNames: readonly string[],
  stopping: AbortSignal,
): Partial<ServiceImpl<typeof Health>> {
  const names = new Set(['', ...serviceNames]);
  const now = () => ({
    status: stopping.aborted
      ? ServingStatus.NOT_SERVING
      : ServingStatus.SERVING,
  });
  let watchers = 0;
  return {
    check({ service }) {
      if (!names.has(service)) {
        throw new ConnectError(`There is no ${service}.`, Code.NotFound);
      }
      return now();
    },
    list() {
      return {
        statuses: Object.fromEntries([...names].map(name => [name, now()])),
      };
    },
    /** Tells how a service stands, and that again when it changes; ends after that, since the server does. */
    async *watch({ service }, { signal }) {
      if (watchers >= MOST_WATCHERS) {
        throw new ConnectError(
          `${MOST_WATCHERS} watch already, the most that may. Ask by Check.`,
          Code.ResourceExhausted,
        );
      }
      watchers += 1;
      try {
        if (!names.has(service)) {
          yield { status: ServingStatus.SERVICE_UNKNOWN };
          await aborted(AbortSignal.any([stopping, signal]));
          return;
        }
        yield now();
        if (stopping.aborted) return;
        await aborted(AbortSignal.any([stopping, signal]));
        if (stopping.aborted) yield now();
      } finally {
        watchers -= 1;
      }
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

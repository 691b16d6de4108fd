import { Code, ConnectError, type ServiceImpl } from '@connectrpc/connect';
import {
  Health,
  HealthCheckResponse_ServingStatus as ServingStatus,
} from '../generated/grpc/health/v1/health_pb';

/**
 * Whether the services answer (grpc.health.v1). What they cannot do is told by the health of the REST API; a load balancer
 * asks whether to send calls here.
 *
 * @param isStopping - whether calls are to go elsewhere
 */
export function createHealth(
  serviceNames: readonly string[],
  isStopping: () => boolean,
): Partial<ServiceImpl<typeof Health>> {
  const names = new Set(['', ...serviceNames]);
  const now = () => ({
    status: isStopping() ? ServingStatus.NOT_SERVING : ServingStatus.SERVING,
  });
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
  };
}

import type { components } from '@almanac/backstage-plugin-insights-common';
import type { OperationHandlers } from './operations';

/** What was found of one part of the backend. */
export type HealthFinding = components['schemas']['Health']['checks'][number];

/** Looks at one part of the backend. */
export type HealthCheck = () => Promise<HealthFinding>;

/** Answers whether the backend can do its work: as well as the worst of its parts. */
export function createHealthRoutes(
  checks: readonly HealthCheck[],
): OperationHandlers<'getHealth'> {
  return {
    async getHealth() {
      const findings = await Promise.all(checks.map(check => check()));
      const isOk = findings.every(({ status }) => status === 'ok');
      return {
        body: { status: isOk ? 'ok' : 'degraded', checks: findings },
      };
    },
  };
}

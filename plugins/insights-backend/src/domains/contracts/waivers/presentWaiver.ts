import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Waiver } from './Waiver';

/**
 * A waiver as the API shows it.
 *
 * @param now - instant, ISO 8601 in UTC
 */
export function presentWaiver(
  { entityRef, ...waiver }: Waiver,
  now: string,
): components['schemas']['ContractWaiver'] {
  return {
    ...waiver,
    contractRef: entityRef,
    isInForce: waiver.withdrawnAt === null && waiver.expiresAt > now,
  };
}

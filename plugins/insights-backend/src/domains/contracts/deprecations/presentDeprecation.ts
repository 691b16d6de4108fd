import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractParties } from '../consumers/ContractParty';
import type { Deprecation, DeprecationState } from './Deprecation';

type Schemas = components['schemas'];

/**
 * What is to end, as the API shows it.
 *
 * @param today - day in UTC
 * @param parties - who is tied to the API; left out where the catalog does not answer, or does not show the API
 */
export function presentDeprecation(
  { entityRef, ordinal: _, ...deprecation }: Deprecation,
  today: string,
  parties?: ContractParties,
): Schemas['ContractDeprecation'] {
  return {
    ...deprecation,
    contractRef: entityRef,
    state: stateOf(deprecation.sunsetOn, today),
    consumers: parties
      ? {
          count: parties.consumers.length,
          unseen: parties.unseenConsumers,
          owners: [
            ...new Set(parties.consumers.flatMap(({ owner }) => owner ?? [])),
          ].sort(),
        }
      : null,
  };
}

function stateOf(sunsetOn: string | null, today: string): DeprecationState {
  if (sunsetOn === null) return 'undated';
  return sunsetOn < today ? 'overdue' : 'due';
}

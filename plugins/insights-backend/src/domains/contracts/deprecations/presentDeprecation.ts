import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractParties } from '../consumers/ContractParty';
import type {
  Deprecation,
  DeprecationDays,
  DeprecationState,
} from './Deprecation';

type Schemas = components['schemas'];

/**
 * What is to end, as the API shows it.
 *
 * @param days - of today, and up to which something is due
 * @param parties - who is tied to the API; left out where the catalog does not answer, or does not show the API
 */
export function presentDeprecation(
  { entityRef, ordinal: _, ...deprecation }: Deprecation,
  days: DeprecationDays,
  parties?: ContractParties,
): Schemas['ContractDeprecation'] {
  return {
    ...deprecation,
    contractRef: entityRef,
    state: stateOf(deprecation.sunsetOn, days),
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

function stateOf(
  sunsetOn: string | null,
  { today, soon }: DeprecationDays,
): DeprecationState {
  if (sunsetOn === null) return 'undated';
  if (sunsetOn < today) return 'overdue';
  return sunsetOn <= soon ? 'due' : 'later';
}

import type { components } from '@almanac/backstage-plugin-insights-common';
import type { ContractParty } from './ContractParty';

type Schemas = components['schemas'];
type Acknowledgement = Schemas['ContractAcknowledgement'];

/**
 * Owners of consumers, those of most first, each with who of them knows of a change.
 *
 * @param known - who knows of it
 * @param groups - groups that people are members of, by the reference of the person
 */
export function ownersOf(
  consumers: readonly ContractParty[],
  known: readonly Acknowledgement[],
  groups: ReadonlyMap<string, readonly string[]>,
): Schemas['ContractConsumers']['owners'] {
  const counts = new Map<string | null, number>();
  for (const { owner } of consumers) {
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const speaksFor = (by: string, owner: string) =>
    by === owner || (groups.get(by) ?? []).includes(owner);
  return [...counts]
    .map(([owner, count]) => ({
      ...{ owner, count },
      acknowledgements: known.filter(
        ({ by }) => owner !== null && speaksFor(by.toLowerCase(), owner),
      ),
    }))
    .sort(
      (a, b) =>
        b.count - a.count || ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    );
}

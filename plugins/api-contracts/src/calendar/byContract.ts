import type { ContractDeprecation } from '@almanac/backstage-plugin-insights-react';

/** What of one API ends on one day; the first of the items speaks for what is the same for all of them. */
export type ContractEnd = readonly [
  ContractDeprecation,
  ...ContractDeprecation[],
];

/** What is to end by API and day, in the order that the first of each comes in. */
export function byContract(
  deprecations: readonly ContractDeprecation[],
): ContractEnd[] {
  const ends = new Map<
    string,
    [ContractDeprecation, ...ContractDeprecation[]]
  >();
  for (const item of deprecations) {
    const key = JSON.stringify([item.contractRef, item.sunsetOn, item.state]);
    const known = ends.get(key);
    if (known) known.push(item);
    else ends.set(key, [item]);
  }
  return [...ends.values()];
}

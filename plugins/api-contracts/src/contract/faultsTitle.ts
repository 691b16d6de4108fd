import type { ContractSnapshot } from '@almanac/backstage-plugin-insights-react';
import { isNotWhole } from '../lib/isNotWhole';

/** The text that stands above what is amiss in a definition: milder where it counts all the same. */
export function faultsTitle(
  snapshot: Pick<ContractSnapshot, 'isReadable' | 'leadsOut'>,
) {
  if (snapshot.isReadable) return 'contract.faults.readableTitle' as const;
  return isNotWhole(snapshot)
    ? ('contract.faults.notWholeTitle' as const)
    : ('contract.faults.title' as const);
}

import type { ContractFault } from '@almanac/backstage-plugin-insights-react';

/** What is wrong in one way, which is mended in one way. */
export interface FaultGroup {
  readonly fix: string;
  /** Undefined where they are told each in words of its own. */
  readonly why: string | undefined;
  readonly faults: readonly ContractFault[];
}

/** Faults by how they are mended, in the order in which the first of each came. */
export function groupsOfFaults(faults: readonly ContractFault[]): FaultGroup[] {
  const groups = new Map<string, ContractFault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.fix);
    if (group) group.push(fault);
    else groups.set(fault.fix, [fault]);
  }
  return [...groups].map(([fix, group]) => ({
    ...{ fix, faults: group },
    why: group.every(({ why }) => why === group[0].why)
      ? group[0].why
      : undefined,
  }));
}

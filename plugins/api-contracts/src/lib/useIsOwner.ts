import { useCallback } from 'react';
import { useContractEstate } from '@almanac/backstage-plugin-insights-react';

/** `group:default/shop`, as owners of entities are named. */
const REFERENCE = /^[^:/]+:[^:/]+\/[^:/]+$/;

/**
 * Tells whether APIs can be asked for by an owner: empty stands for none. Until owners are known any may be one, and where not all of
 * them are told whatever looks like a reference.
 */
export function useIsOwner(): (owner: string) => boolean {
  const { data } = useContractEstate();
  return useCallback(
    (owner: string) =>
      !data ||
      owner === '' ||
      data.owners.some(one => one.owner === owner) ||
      (data.ownersLeftOff > 0 && REFERENCE.test(owner)),
    [data],
  );
}

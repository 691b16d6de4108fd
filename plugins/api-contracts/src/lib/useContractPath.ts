import { useCallback } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { contractRouteRef } from '../routes';

/** Path to the page of an API, for the router. */
export function useContractPath(): (contractRef: string) => string {
  const path = useRouteRef(contractRouteRef);
  return useCallback(
    contractRef => path({ contractRef: encodeURIComponent(contractRef) }),
    [path],
  );
}

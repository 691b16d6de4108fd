import { usePermission } from '@backstage/plugin-permission-react';
import { apiContractsWaivePermission } from '@almanac/backstage-plugin-insights-common';

/** Whether the reader may waive. Where that cannot be asked, the backend's answer decides, and is shown. */
export function useMayWaive(): { may: boolean; isKnown: boolean } {
  const { allowed, loading, error } = usePermission({
    permission: apiContractsWaivePermission,
  });
  return { may: allowed || error !== undefined, isKnown: !loading };
}

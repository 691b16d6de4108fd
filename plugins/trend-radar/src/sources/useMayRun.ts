import { insightsCollectionRunPermission } from '@almanac/backstage-plugin-insights-common';
import { usePermission } from '@backstage/plugin-permission-react';

/** Whether the reader may run collectors, as far as it is known. */
export type MayRun = 'yes' | 'no' | 'checking';

/** Asks whether the reader may run collectors. */
export function useMayRun(): MayRun {
  const { loading, allowed, error } = usePermission({
    permission: insightsCollectionRunPermission,
  });
  if (loading) {
    return 'checking';
  }
  // Where it cannot be asked, the backend's answer to the click decides, and is shown.
  return allowed || error ? 'yes' : 'no';
}

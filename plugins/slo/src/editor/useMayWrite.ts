import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import { usePermission } from '@backstage/plugin-permission-react';

/** Whether the reader may write definitions, as far as it is known. */
export type MayWrite = 'yes' | 'no' | 'checking';

/** Asks whether the reader may write definitions. */
export function useMayWrite(): MayWrite {
  const { loading, allowed, error } = usePermission({
    permission: sloWritePermission,
  });
  if (loading) return 'checking';
  // Where it cannot be asked, the backend's answer decides, and is shown.
  return allowed || error ? 'yes' : 'no';
}

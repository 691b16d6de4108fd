import { modelCardsWritePermission } from '@almanac/backstage-plugin-insights-common';
import { usePermission } from '@backstage/plugin-permission-react';

type Permission = typeof modelCardsWritePermission;

/** Whether the reader may do something, as far as it is known. */
export type May = 'yes' | 'no' | 'checking';

/** Asks whether the reader may do something. */
export function useMay(permission: Permission): May {
  const { loading, allowed, error } = usePermission({ permission });
  if (loading) return 'checking';
  // Where it cannot be asked, the backend's answer decides, and is shown.
  return allowed || error ? 'yes' : 'no';
}

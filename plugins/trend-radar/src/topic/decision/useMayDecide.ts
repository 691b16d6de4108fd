import { trendRadarDecidePermission } from '@almanac/backstage-plugin-insights-common';
import { usePermission } from '@backstage/plugin-permission-react';

/** Whether the reader may decide on rings, as far as it is known. */
export function useMayDecide(): 'yes' | 'no' | 'checking' {
  const { loading, allowed, error } = usePermission({
    permission: trendRadarDecidePermission,
  });
  if (loading) return 'checking';
  // Where it cannot be asked, the backend's answer decides, and is shown.
  return allowed || error ? 'yes' : 'no';
}

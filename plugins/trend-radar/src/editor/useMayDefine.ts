import { trendRadarDefinePermission } from '@almanac/backstage-plugin-insights-common';
import { usePermission } from '@backstage/plugin-permission-react';

/** Whether the reader may write radars, as far as it is known. */
export function useMayDefine(): 'yes' | 'no' | 'checking' {
  const { loading, allowed, error } = usePermission({
    permission: trendRadarDefinePermission,
  });
  if (loading) return 'checking';
  // Where it cannot be asked, the backend's answer decides, and is shown.
  return allowed || error ? 'yes' : 'no';
}

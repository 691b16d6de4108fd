import { discoveryApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/**
 * The whole address of a path of the backend, which may have another origin than the page.
 *
 * @param path - as the API answers it, e.g. `/api/insights/v1/topics/…`
 * @returns on the page's own origin until the backend's is known
 */
export function useBackendUrl(path: string): string {
  const discovery = useApiHolder().get(discoveryApiRef);
  const [origin, setOrigin] = useState(window.location.origin);
  useEffect(() => {
    let isWanted = true;
    const find = async () => {
      const base = await discovery?.getBaseUrl('insights');
      if (base && isWanted)
        setOrigin(new URL(base, window.location.origin).origin);
    };
    find().catch(() => {
      // The page's own origin stays: most portals have but one.
    });
    return () => {
      isWanted = false;
    };
  }, [discovery]);
  return new URL(path, origin).href;
}

import { discoveryApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/**
 * The whole address of a path of the backend, which may have another origin than the page.
 *
 * @param path - as the API answers it, e.g. `/api/insights/v1/topics/…`
 * @returns on the page's own origin until the backend's is known; undefined for what is no path of the backend, such as the
 * address of another host: the reader's token must not be offered there
 */
export function useBackendUrl(path: string): string | undefined {
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
  return isPath(path) ? new URL(path, origin).href : undefined;
}

/**
 * Whether it keeps the origin that it is resolved against. Behind the first slash, neither another one nor what the URL
 * parser takes for one or leaves out (https://url.spec.whatwg.org/#url-parsing).
 */
function isPath(path: string): boolean {
  return /^\/(?![/\\\t\n\r])/.test(path);
}

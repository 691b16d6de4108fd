import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { ModelAddress } from '@almanac/backstage-plugin-insights-react';
import { modelsRouteRef } from '../routes';

/** What the address of the page says. */
export interface NamedModel {
  address: ModelAddress;
  /** What comes behind the model, where there is no page. */
  beyond: string;
}

/**
 * The model that the address names. The parameters of the router cannot be taken: in those, `%2F` that is part of a name
 * cannot be told from a slash.
 */
export function useModelAddress(): NamedModel {
  const parameters = useParams();
  const { pathname } = useLocation();
  const start = `${useRouteRef(modelsRouteRef)()}/`;
  const { registry = '', name = '', '*': rest = '' } = parameters;
  return useMemo(() => {
    const parts = pathname.startsWith(start)
      ? pathname.slice(start.length).split('/').map(decoded)
      : [registry, name, ...rest.split('/')];
    return {
      address: { registry: parts[0] ?? '', name: parts[1] ?? '' },
      beyond: parts
        .slice(2)
        .filter(part => part !== '')
        .join('/'),
    };
  }, [pathname, start, registry, name, rest]);
}

/** What a part of an address says; one that is wrongly encoded says what stands there. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useApi } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import type { FilterValues } from './address';

/** Lifecycles that the catalog proposes; entities may say others. */
const LIFECYCLES = ['experimental', 'production', 'deprecated'];

/** What results of the catalog can be filtered by: the values that entities have. */
export function useCatalogValues(): {
  /** Undefined while they are asked for, and where the catalog does not answer. */
  readonly values?: FilterValues;
  readonly isAsked: boolean;
} {
  const catalogApi = useApi(catalogApiRef);
  const { value, loading } = useAsync(async () => {
    const { facets } = await catalogApi.getEntityFacets({
      facets: ['kind', 'spec.lifecycle'],
    });
    const of = (facet: string) => (facets[facet] ?? []).map(one => one.value);
    return {
      kind: of('kind').sort((a, b) => a.localeCompare(b)),
      lifecycle: [...new Set([...LIFECYCLES, ...of('spec.lifecycle')])],
    };
  }, [catalogApi]);
  return { values: value, isAsked: loading };
}

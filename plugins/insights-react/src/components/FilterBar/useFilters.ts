import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { longestSearch } from './longestSearch';

/** What is chosen, and how to choose. @public */
export interface Filters {
  /** Words of the search field, as many as the API takes. */
  q: string;
  /** Chosen values of each facet. */
  chosen: Record<string, string[]>;
  /** Whether anything narrows the list. */
  active: boolean;
  setSearch(q: string): void;
  setFacet(facetId: string, values: string[]): void;
  clear(): void;
}

const searchParameter = 'q';

/**
 * Filters that live in the URL: `?q=grid&ring=adopt&ring=trial`. Other parameters are left alone.
 *
 * @param facetIds - names of the parameters that are facets; keep the array stable
 *
 * @public
 */
export function useFilters(facetIds: readonly string[]): Filters {
  const [parameters, setParameters] = useSearchParams();
  const q = (parameters.get(searchParameter) ?? '').slice(0, longestSearch);
  const chosen = useMemo(
    () => Object.fromEntries(facetIds.map(id => [id, parameters.getAll(id)])),
    [facetIds, parameters],
  );
  const change = useCallback(
    (edit: (next: URLSearchParams) => void) =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          edit(next);
          return next;
        },
        // A filter is not a place: Back leads to the page before.
        { replace: true },
      ),
    [setParameters],
  );
  return {
    q,
    chosen,
    active: q !== '' || Object.values(chosen).some(values => values.length > 0),
    setSearch: words =>
      change(next =>
        words ? next.set(searchParameter, words) : next.delete(searchParameter),
      ),
    setFacet: (facetId, values) =>
      change(next => {
        next.delete(facetId);
        values.forEach(value => next.append(facetId, value));
      }),
    clear: () =>
      change(next =>
        [searchParameter, ...facetIds].forEach(name => next.delete(name)),
      ),
  };
}

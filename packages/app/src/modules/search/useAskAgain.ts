import { useCallback } from 'react';
import { useSearch } from '@backstage/plugin-search-react';

/** Asks the same again: the context of search asks when its filters are others, even if they say the same. */
export function useAskAgain(): () => void {
  const { setFilters } = useSearch();
  return useCallback(
    () => setFilters(filters => ({ ...filters })),
    [setFilters],
  );
}

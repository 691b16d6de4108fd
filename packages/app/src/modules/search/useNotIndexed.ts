import { searchApiRef } from '@backstage/plugin-search-react';
import { useApi } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import type { Kind } from './Kind';

/** Of which kinds nothing at all is found. */
export function useNotIndexed(kinds: readonly Kind[]): {
  /** Undefined while that is asked, and where it failed. */
  readonly notIndexed?: readonly Kind[];
  readonly isAsked: boolean;
} {
  const searchApi = useApi(searchApiRef);
  const { value, loading } = useAsync(async () => {
    const found = await Promise.all(
      kinds.map(async ({ value: type }) => {
        const { results } = await searchApi.query({
          ...{ term: '', types: [type], filters: {}, pageLimit: 1 },
        });
        return results.length;
      }),
    );
    return kinds.filter((_, at) => found[at] === 0);
  }, [searchApi, kinds]);
  return { notIndexed: value, isAsked: loading };
}

import {
  searchApiRef,
  useSearch,
  type SearchApi,
} from '@backstage/plugin-search-react';
import { useApi } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import type { Kind } from './Kind';

/**
 * As many as a page has. A count is not worth the time to send what it is of; but where people may see some entities only, the
 * backend looks through pages of this size until one is full.
 */
const SENT = 25;

/**
 * How many results each kind has for the term; undefined where the engine does not count, or did not answer. Filters count
 * for the kind that is chosen, as choosing another takes them off.
 */
export function useCounts(
  kinds: readonly Kind[],
): ReadonlyMap<string, number | undefined> {
  const searchApi = useApi(searchApiRef);
  const { term, types, filters } = useSearch();
  const chosen = types[0] ?? '';
  const { value } = useAsync(async () => {
    const counted = kinds.map(async kind => {
      const own = kind.value === chosen ? filters : {};
      return [
        kind.value,
        await countOf(searchApi, { term, type: kind.value, filters: own }),
      ] as const;
    });
    return new Map(await Promise.all(counted));
  }, [searchApi, kinds, term, chosen, filters]);
  return value ?? new Map();
}

async function countOf(
  searchApi: SearchApi,
  asked: { term: string; type: string; filters: {} },
): Promise<number | undefined> {
  const { term, type, filters } = asked;
  const types = type === '' ? [] : [type];
  try {
    const { numberOfResults } = await searchApi.query({
      ...{ term, types, filters, pageLimit: SENT },
    });
    return numberOfResults;
  } catch {
    // The results, which are asked for beside it, say what is wrong.
    return undefined;
  }
}

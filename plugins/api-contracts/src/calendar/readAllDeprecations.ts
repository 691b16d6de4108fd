import type {
  ContractDeprecation,
  ContractDeprecationFilter,
  ContractEstateApi,
} from '@almanac/backstage-plugin-insights-react';
import { TooManyDeprecationsError } from './TooManyDeprecationsError';

const PAGE = 500;
const MOST_PAGES = 20;

/** All that matches, page by page; 10,000 at most. @throws TooManyDeprecationsError where there is more */
export async function readAllDeprecations(
  api: Pick<ContractEstateApi, 'listContractDeprecations'>,
  filter: ContractDeprecationFilter,
): Promise<ContractDeprecation[]> {
  const all: ContractDeprecation[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, nextCursor } = await api.listContractDeprecations({
      ...{ ...filter, limit: PAGE, cursor },
    });
    all.push(...items);
    if (nextCursor === null) return all;
    cursor = nextCursor;
  }
  throw new TooManyDeprecationsError(PAGE * MOST_PAGES);
}

import { useCallback, useMemo } from 'react';
import {
  type ContractFacets,
  type ContractQuery,
  useContractFacets,
} from '@almanac/backstage-plugin-insights-react';
import { countOfChoice } from './countOfChoice';
import { sinceChoices, sinceInstant } from './sinceChoices';
import { scoreChoices } from './useEstateView';

const scores = scoreChoices.map(Number);

/** Beside each choice, how many APIs there would be with it; undefined until that is known. */
export interface EstateCounts {
  facets: ContractFacets | undefined;
  of(filter: string, value: string): number | undefined;
}

/** Asks how many APIs each choice would leave of what the list is narrowed to by all other filters. */
export function useEstateCounts({
  sort: _,
  ...filter
}: ContractQuery): EstateCounts {
  const now = Date.now();
  // The same for an hour, as in the list.
  const key = sinceChoices.map(days => sinceInstant(days, now)).join();
  const since = useMemo(() => {
    const instants = key.split(',');
    return Object.fromEntries(
      sinceChoices.map((days, index) => [days, instants[index]]),
    );
  }, [key]);
  const { data } = useContractFacets({
    ...filter,
    ...{ score: scores, since: Object.values(since) },
  });
  const of = useCallback(
    (name: string, value: string) =>
      data && countOfChoice(data, since, name, value),
    [data, since],
  );
  return useMemo(() => ({ facets: data, of }), [data, of]);
}

import type { ContractFacets } from '@almanac/backstage-plugin-insights-react';

/**
 * How many APIs a choice of a filter leaves; undefined where that is not told.
 *
 * @param since - the instant that each choice of days stands for
 */
export function countOfChoice(
  facets: ContractFacets,
  since: Readonly<Record<string, string>>,
  filter: string,
  value: string,
): number | undefined {
  const isTrue = value === 'true' ? 'true' : 'false';
  switch (filter) {
    case 'needs':
      return facets.needsAttention[isTrue];
    case 'readable':
      return facets.readable[isTrue];
    case 'slo':
      return facets.hasSlo?.[isTrue];
    case 'score':
      return facets.score.find(({ below }) => below === Number(value))?.count;
    case 'since':
      return facets.since.find(
        ({ at }) => Date.parse(at) === Date.parse(since[value]),
      )?.count;
    case 'gone':
      return value === 'only' ? facets.gone.only : facets.gone.shown;
    case 'owner':
      // Of those that are left off it is not told how many they have.
      return (
        countIn(facets.owner, value) ??
        (facets.ownersLeftOff > 0 ? undefined : 0)
      );
    case 'format':
      return countIn(facets.format, value) ?? 0;
    case 'lifecycle':
      return countIn(facets.lifecycle, value) ?? 0;
    default:
      return undefined;
  }
}

function countIn(
  counts: ContractFacets['owner'],
  asked: string,
): number | undefined {
  return counts.find(({ value }) => value === asked)?.count;
}

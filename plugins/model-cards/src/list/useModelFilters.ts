import { useMemo } from 'react';
import {
  Filters,
  ModelFilter,
  useFilters,
  type UnknownValue,
} from '@almanac/backstage-plugin-insights-react';
import { attentionRules, riskTiers, UNSAID } from '../lib/modelWords';
import { freshnesses, freshnessFilter } from './freshness';

/** Parameters of the address that narrow the list. */
export const facetIds = [
  'attention',
  'registry',
  'owner',
  'alias',
  'task',
  'licence',
  'riskTier',
  'completeness',
  'fresh',
  'gone',
  'deprecated',
  'entity',
] as const;

export type FacetId = (typeof facetIds)[number];

/** Percent of the headings below which a card is asked for. */
export const completenessLimits = ['25', '50', '80', '100'] as const;

/** What is done with models that their registry lost. */
export const goneChoices = ['only', 'hidden'] as const;

/** What is done with models that are deprecated. */
export const deprecatedChoices = ['only', 'hidden'] as const;

/** Alternatives of these exclude each other: the one that was chosen last holds. */
const SINGLE: readonly string[] = [
  ...['completeness', 'fresh', 'gone', 'deprecated'],
];

const wordsOf: Partial<Record<FacetId, readonly string[]>> = {
  attention: attentionRules,
  riskTier: [UNSAID, ...riskTiers],
  completeness: completenessLimits,
  fresh: freshnesses,
  gone: goneChoices,
  deprecated: deprecatedChoices,
};

/** The API takes so many values of one filter. */
const mostValues = 20;
const longestValue = 250;

/** The filters of the address, as the page shows them and as the API is asked. */
export function useModelFilters(): {
  filters: Filters;
  /** What the address names and no model can have; it narrows nothing. */
  unknown: readonly UnknownValue[];
  filter: ModelFilter;
} {
  const filters = useFilters(facetIds);
  const { q, chosen: named } = filters;
  const known = useMemo(() => {
    const unknown: UnknownValue[] = [];
    const chosen = Object.fromEntries(
      facetIds.map(id => [
        id,
        named[id].filter(value => {
          const isKnown = wordsOf[id]?.includes(value) ?? true;
          if (!isKnown) unknown.push({ parameter: id, value });
          return isKnown;
        }),
      ]),
    );
    return { chosen, unknown, filter: filterOf(q, chosen) };
  }, [q, named]);
  const { chosen, unknown, filter } = known;
  const setFacet = (id: string, values: string[]) =>
    filters.setFacet(id, SINGLE.includes(id) ? values.slice(-1) : values);
  return { filters: { ...filters, chosen, setFacet }, unknown, filter };
}

/** As the API is asked; more than it takes is left out, since it would refuse the whole. */
function filterOf(
  q: string,
  chosen: Record<FacetId, string[]> | Record<string, string[]>,
): ModelFilter {
  const few = (id: FacetId) =>
    chosen[id]
      .filter(value => value.length <= longestValue)
      .slice(0, mostValues);
  const lists: ModelFilter = {
    registry: few('registry').filter(value => value !== UNSAID),
    owner: few('owner'),
    alias: few('alias').filter(value => value !== UNSAID),
    task: few('task'),
    licence: few('licence'),
    riskTier: [UNSAID, ...riskTiers].filter(tier =>
      chosen.riskTier.includes(tier),
    ) as ModelFilter['riskTier'],
    entity: few('entity').filter(value => value !== UNSAID),
    attention: attentionRules.filter(rule => chosen.attention.includes(rule)),
  };
  const limit = chosen.completeness[0];
  const fresh = freshnesses.find(choice => choice === chosen.fresh[0]);
  const deprecated = deprecatedChoices.find(
    choice => choice === chosen.deprecated[0],
  );
  const gone = goneChoices.find(choice => choice === chosen.gone[0]);
  return {
    ...(q && { q }),
    ...Object.fromEntries(
      Object.entries(lists).filter(([, values]) => values.length > 0),
    ),
    ...(limit && { completenessBelow: Number(limit) / 100 }),
    ...(fresh && freshnessFilter(fresh, Date.now())),
    ...(gone && { gone }),
    ...(deprecated && { deprecated: deprecated === 'only' }),
  };
}

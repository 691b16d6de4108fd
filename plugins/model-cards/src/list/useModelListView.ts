import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  Filters,
  ModelFilter,
  ModelQuery,
  type UnknownValue,
} from '@almanac/backstage-plugin-insights-react';
import { useModelFilters } from './useModelFilters';

const sorts = ['attention', 'name', 'latest'] as const;

/** How models can be shown. */
export const views = ['table', 'grid'] as const;

export type ModelSort = (typeof sorts)[number];
export type ModelListShape = (typeof views)[number];

/** What the reader looks at: kept in the URL and nowhere else. */
export interface ModelListView {
  filters: Filters;
  /** What the address names and no model can have; it narrows nothing. */
  unknown: readonly UnknownValue[];
  /** The filters, as the API is asked. */
  filter: ModelFilter;
  /** The filters and the order. */
  query: ModelQuery;
  sort: ModelSort;
  shape: ModelListShape;
  setSort(sort: ModelSort): void;
  setShape(shape: ModelListShape): void;
}

/** Reads the view from the URL: `?riskTier=high&completeness=50&sort=latest&view=grid`. */
export function useModelListView(): ModelListView {
  const known = useModelFilters();
  const [parameters, setParameters] = useSearchParams();
  const sort = oneOf(sorts, parameters.get('sort'));
  const { filter } = known;
  const query = useMemo(() => ({ ...filter, sort }), [filter, sort]);
  /** What is so anyway is not written. */
  const set = (name: string, value: string, usual: string) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (value === usual) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    ...known,
    query,
    sort,
    shape: oneOf(views, parameters.get('view')),
    setSort: value => set('sort', value, sorts[0]),
    setShape: value => set('view', value, views[0]),
  };
}

function oneOf<Word extends string>(
  words: readonly [Word, ...Word[]],
  named: string | null,
): Word {
  return words.find(word => word === named) ?? words[0];
}

import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  Filters,
  SloFilter,
  SloOverview,
  SloQuery,
  useFilters,
  type UnknownValue,
} from '@almanac/backstage-plugin-insights-react';
import { statesByAttention } from '../lib/attention';

const facetIds = ['state', 'owner', 'system', 'service', 'tag'] as const;
const sorts = ['attention', 'remaining', 'title'] as const;
const views = ['list', 'heatmap'] as const;

/** How the list can be grouped. */
export const groupings = ['none', 'owner', 'system', 'service', 'tag'] as const;

/** The API takes so many values of one filter. */
const mostValues = 20;
const longestValue = 200;

export type Grouping = (typeof groupings)[number];
export type SloSort = (typeof sorts)[number];

/** What the reader looks at: kept in the URL and nowhere else. */
export interface SloListView {
  filters: Filters;
  /** States that the address names and no SLO can have, and owners of none; they narrow nothing. */
  unknown: readonly UnknownValue[];
  /** The filters, as the API is asked. */
  filter: SloFilter;
  /** The filters and the order. */
  query: SloQuery;
  sort: SloSort;
  grouping: Grouping;
  view: (typeof views)[number];
  setSort(sort: SloSort): void;
  setGrouping(grouping: Grouping): void;
  setView(view: (typeof views)[number]): void;
  /** Narrows the list to a service of a team. */
  showCell(cell: { owner: string | null; service: string }): void;
}

/**
 * Reads the view from the URL: `?state=burning&group=owner&sort=title&view=heatmap`.
 *
 * @param all - counts of all SLOs
 */
export function useSloListView(all: SloOverview): SloListView {
  const { filters, unknown } = useKnownFilters(all);
  const [parameters, setParameters] = useSearchParams();
  const filter = useSloFilter(filters);
  const sort = oneOf(sorts, parameters.get('sort'));
  const query = useMemo(() => ({ ...filter, sort }), [filter, sort]);
  const change = (edit: (next: URLSearchParams) => void, isPlace = false) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        edit(next);
        return next;
      },
      { replace: !isPlace },
    );
  /** What is so anyway is not written. */
  const set = (name: string, value: string, usual: string) =>
    change(next =>
      value === usual ? next.delete(name) : next.set(name, value),
    );
  return {
    filters,
    unknown,
    filter,
    query,
    sort,
    grouping: oneOf(groupings, parameters.get('group')),
    view: oneOf(views, parameters.get('view')),
    setSort: value => set('sort', value, sorts[0]),
    setGrouping: value => set('group', value, groupings[0]),
    setView: value => set('view', value, views[0]),
    showCell: ({ owner, service }) =>
      change(next => {
        next.set('owner', owner ?? '');
        next.set('service', service);
        next.delete('view');
        // Back leads to the cells.
      }, true),
  };
}

/** The filters without what an old address names and no SLO has: that is told of, and narrows nothing. */
function useKnownFilters(all: SloOverview) {
  const filters = useFilters(facetIds);
  const { chosen: named } = filters;
  const known = useMemo(() => {
    const unknown: UnknownValue[] = [];
    const knownOf = (
      parameter: 'state' | 'owner',
      isKnown: (value: string) => boolean,
    ) =>
      named[parameter].filter(value => {
        if (!isKnown(value)) unknown.push({ parameter, value });
        return isKnown(value);
      });
    const chosen = {
      ...named,
      state: knownOf('state', value =>
        statesByAttention.some(state => state === value),
      ),
      owner: knownOf('owner', value => isOwner(value, all)),
    };
    return { chosen, unknown };
  }, [named, all]);
  return {
    filters: { ...filters, chosen: known.chosen },
    unknown: known.unknown,
  };
}

/** Whether SLOs can be asked for by an owner: empty stands for none; where not all are told, any may be one. */
function isOwner(
  named: string,
  { owners, valuesLeftOff }: Pick<SloOverview, 'owners' | 'valuesLeftOff'>,
): boolean {
  return (
    named === '' ||
    valuesLeftOff.owners > 0 ||
    owners.some(({ value }) => value === named)
  );
}

/** The filters as the API is asked; more than it takes is left out, since it would refuse the whole. */
function useSloFilter({ q, chosen }: Filters): SloFilter {
  return useMemo(() => {
    const few = (values: string[]) =>
      values.filter(value => value.length <= longestValue).slice(0, mostValues);
    const { owner, system, service, tag } = chosen;
    const named: Required<Omit<SloFilter, 'q'>> = {
      state: statesByAttention.filter(known => chosen.state.includes(known)),
      owner: few(owner),
      system: few(system),
      service: few(service),
      tag: few(tag),
    };
    const given = Object.entries(named).filter(
      ([, values]) => values.length > 0,
    );
    return { ...(q && { q }), ...Object.fromEntries(given) };
  }, [q, chosen]);
}

function oneOf<Word extends string>(
  words: readonly [Word, ...Word[]],
  named: string | null,
): Word {
  return words.find(word => word === named) ?? words[0];
}

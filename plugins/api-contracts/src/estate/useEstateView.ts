import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  ContractFormat,
  ContractQuery,
  Filters,
  KnownInAddress,
  type UnknownValue,
  useFilters,
  useUnknownInAddress,
} from '@almanac/backstage-plugin-insights-react';
import { useIsOwner } from '../lib/useIsOwner';
import { changeInMenu, chosenInMenus, exclusive } from './estateMenus';
import { sinceChoices, sinceInstant } from './sinceChoices';

/** Parameters of the address that narrow the list. */
const facetIds = [
  'needs',
  'format',
  'lifecycle',
  'owner',
  'readable',
  'score',
  'slo',
  'since',
  'gone',
] as const;

/** Formats as they are offered. */
export const formats = [
  'openapi',
  'asyncapi',
  'graphql',
  'protobuf',
  'other',
] as const satisfies readonly ContractFormat[];

/** Lifecycles that the catalog describes; an address may name others. */
export const lifecycles = ['production', 'experimental', 'deprecated'] as const;

/** What is shown of APIs that the catalog has no more. */
export const goneChoices = ['only', 'shown'] as const;

/** Scores that APIs are looked for below. */
export const scoreChoices = ['50', '70', '90'] as const;

/** The orders of the list. */
export const sorts = [
  'attention',
  'breaking',
  'changed',
  'name',
  'quality',
] as const;

/** One of those. */
export type EstateSort = (typeof sorts)[number];

const YES_OR_NO = ['true', 'false'];

/** All that can be asked of some filters; of the others, the catalog says what there is. */
const ofFilters = {
  needs: YES_OR_NO,
  format: formats,
  readable: YES_OR_NO,
  score: scoreChoices,
  slo: YES_OR_NO,
  since: sinceChoices,
  gone: goneChoices,
} as const;

const askable: Readonly<Record<string, readonly string[] | undefined>> =
  ofFilters;

/** What the parameters of the address may be. */
const knownInAddress: KnownInAddress = { ...ofFilters, sort: sorts };

/** The API takes so many values of one filter. */
const MOST_VALUES = 20;

/** What the reader looks at: kept in the URL and nowhere else. */
export interface EstateView {
  filters: Filters;
  /** What the address names and nothing is called by; it narrows nothing. */
  unknown: readonly UnknownValue[];
  query: ContractQuery;
  sort: EstateSort;
  setSort(sort: EstateSort): void;
}

/** Reads the view from the URL: `?format=openapi&since=30&sort=changed`. */
export function useEstateView(): EstateView {
  const filters = useFilters(facetIds);
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('sort');
  const sort = sorts.find(one => one === named) ?? 'attention';
  const { q } = filters;
  const isOwner = useIsOwnerOf(filters.chosen);
  const unknown = useUnknownInAddress({ ...knownInAddress, owner: isOwner });
  const chosen = useMemo(
    () => askableOf(filters.chosen, isOwner),
    [filters.chosen, isOwner],
  );
  const since = sinceChoices.find(one => one === chosen.since[0]);
  // The same for an hour; a page that stays open moves on.
  const breakingSince = since && sinceInstant(since, Date.now());
  const query = useMemo(
    () => ({
      ...queryOf(q, chosen),
      ...(breakingSince && { breakingSince }),
      sort,
    }),
    [q, chosen, breakingSince, sort],
  );
  return {
    filters: {
      ...filters,
      chosen: { ...chosen, ...chosenInMenus(chosen) },
      active: q !== '' || Object.values(chosen).some(one => one.length > 0),
      setFacet(id, values) {
        const [filter, now] = changeInMenu(id, chosen, values) ?? [id, values];
        filters.setFacet(filter, now);
      },
    },
    unknown,
    query,
    sort,
    setSort: value =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          if (value === 'attention') next.delete('sort');
          else next.set('sort', value);
          return next;
        },
        { replace: true },
      ),
  };
}

/** As `useIsOwner` tells; of APIs that are gone, owners are not told, so that any may be one. */
function useIsOwnerOf({ gone }: Filters['chosen']): (owner: string) => boolean {
  const isOwner = useIsOwner();
  const isGoneAsked = gone.length > 0;
  return useCallback(
    owner => isGoneAsked || isOwner(owner),
    [isGoneAsked, isOwner],
  );
}

/** What of the values that the address names can be asked for: the others narrow nothing, and are not told as if they did. */
function askableOf(
  named: Readonly<Record<string, string[]>>,
  isOwner: (owner: string) => boolean,
): Record<string, string[]> {
  return Object.fromEntries(
    facetIds.map(id => [
      id,
      [...new Set(named[id])]
        .filter(value => askable[id]?.includes(value) ?? true)
        .filter(value => id !== 'owner' || isOwner(value))
        .slice(0, exclusive.includes(id) ? 1 : MOST_VALUES),
    ]),
  );
}

function queryOf(
  q: string,
  chosen: Readonly<Record<string, string[]>>,
): ContractQuery {
  const format = formats.filter(one => chosen.format.includes(one));
  const { lifecycle, owner } = chosen;
  const [readable] = chosen.readable;
  const [needs] = chosen.needs;
  const [slo] = chosen.slo;
  const below = scoreChoices.find(one => one === chosen.score[0]);
  const gone = goneChoices.find(one => one === chosen.gone[0]);
  return {
    ...(q && { q }),
    ...(format.length > 0 && { format }),
    ...(lifecycle.length > 0 && { lifecycle }),
    ...(owner.length > 0 && { owner }),
    ...(needs && { needsAttention: needs === 'true' }),
    ...(readable && { readable: readable === 'true' }),
    ...(slo && { hasSlo: slo === 'true' }),
    ...(below && { belowScore: Number(below) }),
    ...(gone && { gone }),
  };
}

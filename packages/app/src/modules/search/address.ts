import type { KnownInAddress } from '@almanac/backstage-plugin-insights-react';
import qs from 'qs';

/** What is searched for, as the address of the page says it. */
export interface Asked {
  readonly term: string;
  /** One kind of results, or none for all. */
  readonly types: string[];
  readonly filters: Record<string, string | string[]>;
  readonly pageCursor?: string;
}

/** What a filter may ask for, by its name. A filter that is not among them may ask for anything. */
export type FilterValues = Readonly<Record<string, readonly string[]>>;

/** What an address may ask for. */
export interface Known {
  /** Types of the kinds of results that there are: search fails where it is asked for others. */
  readonly types: readonly string[];
  readonly filters: FilterValues;
}

/** qs makes objects of longer lists. */
const LONGEST_LIST = 1_000;

/** Characters that nobody types and no text holds; PostgreSQL refuses one of them. */
const CONTROL = /\p{Cc}/gu;

/** Reads an address, which anybody may have written; what is not known is left out. */
export function askedIn(search: string, known: Known): Asked {
  const { query, types, filters, pageCursor } = qs.parse(search, {
    ignoreQueryPrefix: true,
    arrayLimit: LONGEST_LIST,
  });
  return {
    term: typeof query === 'string' ? query.replace(CONTROL, '') : '',
    types: [types]
      .flat()
      .filter(isText)
      .filter(type => known.types.includes(type)),
    filters: Object.fromEntries(
      Object.entries(typeof filters === 'object' ? filters : {}).flatMap(
        ([name, value]) => {
          const left = knownOf(value, known.filters[name]);
          return left === undefined ? [] : [[name, left] as const];
        },
      ),
    ),
    ...(isText(pageCursor) && { pageCursor }),
  };
}

/** The query of an address, from its `?` on; nothing where nothing is asked for. */
export function addressOf({
  term,
  types,
  filters,
  pageCursor,
}: {
  term: string;
  types: readonly string[];
  filters: object;
  pageCursor?: string;
}): string {
  return qs.stringify(
    { query: term || undefined, types, pageCursor, filters },
    { addQueryPrefix: true, arrayFormat: 'brackets' },
  );
}

/** What the parameters of an address may say that name kinds and filters, as `addressOf` writes them and as people do. */
export function knownInAddress(known: Known): KnownInAddress {
  const isType = (type: string) => type === '' || known.types.includes(type);
  const filters = Object.entries(known.filters).flatMap(([name, values]) => {
    const isValue = (value: string) => value === '' || values.includes(value);
    return [
      [`filters[${name}]`, isValue],
      [`filters[${name}][]`, isValue],
    ];
  });
  return {
    ...{ 'types[]': isType, types: isType },
    ...Object.fromEntries(filters),
  };
}

/** What of the value of a filter is known, or what it is where anything is. */
function knownOf(
  value: unknown,
  known: readonly string[] | undefined,
): string | string[] | undefined {
  const isKnown = (one: string) => known?.includes(one) ?? true;
  if (isText(value)) return isKnown(value) ? value : undefined;
  if (!isTexts(value)) return undefined;
  const left = value.filter(isKnown);
  return left.length > 0 ? left : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

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

/** qs makes objects of longer lists. */
const LONGEST_LIST = 1_000;

/**
 * Reads an address, which anybody may have written.
 *
 * @param known - types of the kinds of results that there are: search fails where it is asked for others
 */
export function askedIn(search: string, known: readonly string[]): Asked {
  const { query, types, filters, pageCursor } = qs.parse(search, {
    ignoreQueryPrefix: true,
    arrayLimit: LONGEST_LIST,
  });
  return {
    term: typeof query === 'string' ? query : '',
    types: [types]
      .flat()
      .filter(isText)
      .filter(type => known.includes(type)),
    filters: Object.fromEntries(
      Object.entries(typeof filters === 'object' ? filters : {}).flatMap(
        ([name, value]) =>
          isText(value) || isTexts(value) ? [[name, value]] : [],
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

/** The parameters of an address that name kinds, as `addressOf` writes them and as people do; of `known`, or empty for all. */
export function kindsInAddress(known: readonly string[]): KnownInAddress {
  const isKnown = (type: string) => type === '' || known.includes(type);
  return { 'types[]': isKnown, types: isKnown };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

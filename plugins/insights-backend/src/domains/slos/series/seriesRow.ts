import type { CollectedSeries, SeriesProgress } from './SeriesStore';

/** A row of the table `sli_series`. */
export interface SeriesRow {
  id: string;
  source: string;
  series: string;
  /** PostgreSQL gives a bigint as text. */
  collected_until: number | string | null;
  known_until: number | string | null;
  last_success_at: string | null;
  queries: string;
  failure: string | null;
  revision: number;
  unwanted_since: string | null;
}

/** The series of a row. */
export function seriesOfRow(row: SeriesRow): CollectedSeries {
  return {
    series: JSON.parse(row.series),
    source: row.source,
    collectedUntilSeconds: numberOrNull(row.collected_until),
    knownUntilSeconds: numberOrNull(row.known_until),
    lastSuccessAt: row.last_success_at,
    queries: JSON.parse(row.queries),
    failure: row.failure === null ? null : JSON.parse(row.failure),
    revision: row.revision,
  };
}

/** The columns that a progress changes. */
export function rowOfProgress({
  collectedUntilSeconds,
  knownUntilSeconds,
  lastSuccessAt,
  queries,
  failure,
}: SeriesProgress): Partial<SeriesRow> {
  return {
    ...(collectedUntilSeconds !== undefined && {
      collected_until: collectedUntilSeconds,
    }),
    ...(knownUntilSeconds !== undefined && { known_until: knownUntilSeconds }),
    ...(lastSuccessAt !== undefined && { last_success_at: lastSuccessAt }),
    ...(queries !== undefined && { queries: JSON.stringify(queries) }),
    ...(failure !== undefined && {
      failure: failure === null ? null : JSON.stringify(failure),
    }),
  };
}

function numberOrNull(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}

/** The tables as they are read. `bigint` columns and sums are texts on PostgreSQL. */

/** Row of `signals`. */
export interface SignalRow {
  id: string;
  collector_id: string;
  title: string;
  description: string;
  unit: string;
  step: 'day' | 'week' | 'month';
  kind: 'count' | 'share' | 'gauge';
  aggregation: 'sum' | 'mean' | 'last';
  higher_is: 'good' | 'bad' | 'neutral';
  dimensions: string;
  definition_version: string;
  note: string | null;
  source: string | null;
  retention_periods: number | null;
  digest: string;
}

/** Row of `topics`. */
export interface TopicRow {
  id: string;
  collector_id: string;
  title: string;
  sort_title: string;
  search_text: string;
  description: string;
  aliases: string;
  links: string;
  entity_ref: string | null;
  digest: string;
}

/** Row of `subjects`. */
export interface SubjectRow {
  signal_id: string;
  topic_id: string;
  digest: string;
  revision: number | string;
  updated_at: Date | number | string;
  first_period: number;
  last_period: number;
}

/** Row of `series`. */
export interface SeriesRow {
  id: number;
  signal_id: string;
  topic_id: string;
  dimension: string;
  member: string;
  member_title: string;
}

/** Row of `series_chunks`. */
export interface ChunkRow {
  series_id: number;
  chunk: number;
  payload: Uint8Array;
  digest: string;
  first_period: number;
  last_period: number;
  observations: number;
}

/** Row of `markers`. */
export interface MarkerRow {
  collector_id: string;
  id: string;
  at: string;
  kind:
    | 'release'
    | 'deploy'
    | 'incident'
    | 'decision'
    | 'milestone'
    | 'end-of-life';
  title: string;
  url: string | null;
  topic_id: string | null;
  member: string | null;
  entity_ref: string | null;
  ends_at: string | null;
  digest: string;
}

/** Row of `signal_totals`. */
export interface TotalsRow {
  collector_id: string;
  /** A number on SQLite. */
  by_api: boolean | number;
  signals: number | string;
  topics: number | string;
  series: number | string;
  observations: number | string;
  markers: number | string;
}

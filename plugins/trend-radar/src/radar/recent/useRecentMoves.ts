import { Radar, useBlips } from '@almanac/backstage-plugin-insights-react';
import { recentSpans, type RecentSpan } from './recentSpans';

/** The count comes with any page; no blip is needed for it. */
const COUNT_ONLY = { most: 1 };

/** How many blips moved of late, as the API counts them. */
export interface RecentMoves {
  span: RecentSpan;
  count: number;
}

/**
 * The moves of the last quarter of a year; undefined where the radar tells of no longer time, and until it is known. Where
 * there is no such time nothing more is asked than the radar's page asks anyway.
 */
export function useRecentMoves(radar: Radar): RecentMoves | undefined {
  const [span] = recentSpans(radar);
  const query = span
    ? { movedSince: span.since }
    : { movement: ['in' as const] };
  const { data } = useBlips(radar.id, query, COUNT_ONLY);
  return span && data ? { span, count: data.matchingCount } : undefined;
}

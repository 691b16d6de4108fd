import {
  Blip,
  BlipQuery,
  Radar,
  useBlips,
} from '@almanac/backstage-plugin-insights-react';
import { movedSinceDay } from '../radar/narrowedBlips';
import { recentSpans, type RecentSpan } from '../radar/recent/recentSpans';

/** Of all lines, kept for what moved away: it is seldom what changed most, and often what somebody must act on. */
const SHARE_AWAY = 0.3;

/** What moved on a radar, as a widget shows it. */
export interface Moved {
  /** The last quarter of a year; undefined where the radar tells of no longer time. */
  span: RecentSpan | undefined;
  /** What moved in it, the largest change first. */
  recent: Blip[];
  /** What moved before it, as far as there is room. */
  earlier: Blip[];
  recentCount: number;
  /** In all the time that the radar tells of. */
  totalCount: number;
}

/** The blips that changed most among those that moved, some of those that moved away among them. */
function useLargest(radarId: string, since: string | undefined, most: number) {
  const query = (movement: BlipQuery['movement']): BlipQuery => ({
    ...{ sort: 'change', movement },
    ...(since && { movedSince: since }),
  });
  const toward = useBlips(radarId, query(['in', 'new']), { most });
  const away = useBlips(radarId, query(['out']), { most });
  const error = toward.error ?? away.error;
  const refetch = () => {
    toward.refetch();
    away.refetch();
  };
  if (!toward.data || !away.data) return { data: undefined, error, refetch };
  const data = {
    count: toward.data.matchingCount + away.data.matchingCount,
    toward: toward.data.items,
    away: away.data.items,
  };
  return { data, error, refetch };
}

function largestOf(toward: Blip[], away: Blip[], most: number): Blip[] {
  if (most <= 0) return [];
  const least = Math.min(
    away.length,
    Math.max(1, Math.floor(most * SHARE_AWAY)),
  );
  const shownToward = toward.slice(0, most - least);
  const shownAway = away.slice(0, most - shownToward.length);
  return [...shownToward, ...shownAway].sort(byChange);
}

function byChange(a: Blip, b: Blip): number {
  return Math.abs(b.changeOfYear ?? 0) - Math.abs(a.changeOfYear ?? 0);
}

/**
 * What moved in the last quarter of a year and, where lines are left, before it.
 *
 * @param most - lines
 */
export function useMoved(
  radar: Radar,
  most: number,
): { data: Moved | undefined; error: Error | null; refetch(): void } {
  const [span] = recentSpans(radar);
  const last = useLargest(radar.id, span?.since, most);
  // Those of the quarter are among them: with so many, enough is left of the time before.
  const all = useLargest(radar.id, undefined, span ? 2 * most : most);
  const error = last.error ?? all.error;
  const refetch = () => {
    last.refetch();
    all.refetch();
  };
  if (!last.data || !all.data) return { data: undefined, error, refetch };
  const isEarlier = (blip: Blip) =>
    span !== undefined && !movedSinceDay(blip, span.since);
  const recent = largestOf(last.data.toward, last.data.away, most);
  const earlier = largestOf(
    all.data.toward.filter(isEarlier),
    all.data.away.filter(isEarlier),
    most - recent.length,
  );
  const counts = { recentCount: last.data.count, totalCount: all.data.count };
  return { data: { span, recent, earlier, ...counts }, error, refetch };
}

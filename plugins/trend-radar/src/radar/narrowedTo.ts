import type { useBlips } from '@almanac/backstage-plugin-insights-react';
import type { OwnerFilter } from './owners/useOwnerFilter';
import type { ShownBlip } from './ShownBlip';
import type { RadarView } from './useRadarView';

/** What filters leave of a radar; `blips` are undefined until they are all there. */
export interface Narrowed {
  readonly blips: readonly ShownBlip[] | undefined;
}

/**
 * What filters leave of a radar; undefined where nothing narrows it.
 *
 * @param matching - the blips that match, as they are shown, once those asked for are there
 */
export function narrowedTo(
  { query, places }: Pick<RadarView, 'query' | 'places'>,
  { known, isPending, failure }: OwnerFilter,
  filtered: Pick<ReturnType<typeof useBlips>, 'data' | 'isPlaceholderData'>,
  matching: readonly ShownBlip[],
): Narrowed | undefined {
  const isNarrowed =
    query !== undefined || Object.keys(places).length > 0 || known.length > 0;
  if (!isNarrowed) return undefined;
  const { data, isPlaceholderData } = filtered;
  const isWhole =
    data && !isPlaceholderData && data.items.length >= data.matchingCount;
  const areThere = isWhole && !isPending && !failure;
  return { blips: areThere ? matching : undefined };
}

import { useMemo } from 'react';
import {
  Radar,
  RadarWhatIf,
  useBlips,
} from '@almanac/backstage-plugin-insights-react';
import { choiceCounts, type ChoiceCounts } from './choiceCounts';
import type { OwnerFilter } from './owners/useOwnerFilter';
import { narrowingChoices, valuesOfBlip } from './radarChoices';
import type { RadarView } from './useRadarView';
import { whatIfBlips } from './whatIf/whatIfBlips';

/**
 * Beside each choice, how many topics there would be with it and all other filters as they are. Undefined until that is known,
 * and of a radar with more topics than a page holds.
 */
export function useChoiceCounts(
  radar: Radar,
  view: RadarView,
  whatIf: RadarWhatIf | undefined,
  { known, ownersOf, isPending }: OwnerFilter,
): ChoiceCounts | undefined {
  const { q } = view.filters;
  // What words find is for the API to say. Without any this is the very query of the page: one request, one answer.
  const { data, isPlaceholderData } = useBlips(radar.id, {
    ...{ sort: 'attention' },
    ...(q && { q }),
  });
  const { filters, focus } = view;
  return useMemo(() => {
    if (!data || isPlaceholderData || isPending) return undefined;
    if (data.items.length < data.matchingCount) return undefined;
    return choiceCounts(
      whatIf ? whatIfBlips(radar, data.items, whatIf) : data.items,
      narrowingChoices(radar, { filters, focus }, whatIf, known),
      valuesOfBlip(radar, ownersOf),
    );
  }, [
    data,
    isPlaceholderData,
    isPending,
    radar,
    filters,
    focus,
    whatIf,
    known,
    ownersOf,
  ]);
}

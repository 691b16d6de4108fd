import { useMemo } from 'react';
import {
  Blip,
  Radar,
  RadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';
import { narrowedBlips } from './narrowedBlips';
import type { ShownBlip } from './ShownBlip';
import type { RadarView } from './useRadarView';
import { whatIfBlips } from './whatIf/whatIfBlips';

/**
 * The blips as they are shown: as declared, or as a what-if places them, and narrowed by where that is.
 *
 * @param parts - `matching`: those that the API chose
 */
export function useShownBlips(parts: {
  radar: Radar;
  blips: Blip[];
  matching: Blip[];
  view: Pick<RadarView, 'places'>;
  whatIf: RadarWhatIf | undefined;
}): { blips: ShownBlip[]; matching: ShownBlip[] } {
  const { radar, blips, matching, whatIf } = parts;
  const { places } = parts.view;
  return useMemo(() => {
    if (!whatIf) return { blips, matching };
    return {
      blips: whatIfBlips(radar, blips, whatIf),
      matching: narrowedBlips(
        radar,
        whatIfBlips(radar, matching, whatIf),
        places,
      ),
    };
  }, [radar, blips, matching, whatIf, places]);
}

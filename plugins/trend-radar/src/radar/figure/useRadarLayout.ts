import { useMemo } from 'react';
import { Blip, Radar } from '@almanac/backstage-plugin-insights-react';
import { layoutRadar } from '../../lib/layoutRadar';
import { PlacedBlip, RadarLayout } from '../../lib/RadarLayout';
import { shownRadius, shownRing } from '../shownRing';

/** Half the width of the whole drawing, in user units. */
export const HALF_WIDTH = 500;
/** Four quadrants leave their titles the corners; otherwise the titles run along the edge. */
const OUTER_RADIUS_WITH_CORNERS = 494;
const OUTER_RADIUS_WITH_ARCS = 456;
const GUTTER = 13;

/** A radar's layout with its blips by id. */
export interface RadarPicture {
  layout: RadarLayout;
  placedById: ReadonlyMap<string, PlacedBlip>;
}

/** Places all blips of a radar, also those that a filter hides: filtering moves nothing. */
export function useRadarLayout(
  radar: Pick<Radar, 'quadrants' | 'rings'>,
  blips: readonly Pick<
    Blip,
    'topicId' | 'quadrant' | 'ring' | 'radius' | 'decision'
  >[],
): RadarPicture {
  const { quadrants, rings } = radar;
  return useMemo(() => {
    const quadrantOf = new Map(quadrants.map(({ id }, index) => [id, index]));
    const ringOf = new Map(rings.map(({ id }, index) => [id, index]));
    const layout = layoutRadar({
      quadrantCount: quadrants.length,
      ringCount: rings.length,
      outerRadius:
        quadrants.length === 4
          ? OUTER_RADIUS_WITH_CORNERS
          : OUTER_RADIUS_WITH_ARCS,
      gutter: GUTTER,
      blips: blips.map(blip => ({
        id: blip.topicId,
        quadrant: quadrantOf.get(blip.quadrant) ?? -1,
        ring: ringOf.get(shownRing({ rings }, blip)) ?? -1,
        radius: shownRadius({ rings }, blip),
      })),
    });
    const placedById = new Map(layout.blips.map(blip => [blip.id, blip]));
    return { layout, placedById };
  }, [quadrants, rings, blips]);
}

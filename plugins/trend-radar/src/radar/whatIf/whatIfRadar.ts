import type {
  Radar,
  RadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';

/** The radar with the counts of a what-if; nothing of that is decided. */
export function whatIfRadar(
  radar: Radar,
  { rings, items }: Pick<RadarWhatIf, 'rings' | 'items'>,
): Radar {
  const countIn = (quadrantId: string) =>
    items.filter(({ quadrant }) => quadrant === quadrantId).length;
  const ofRing = new Map(rings.map(({ id, blipCount }) => [id, blipCount]));
  return {
    ...radar,
    quadrants: radar.quadrants.map(one => ({
      ...one,
      blipCount: countIn(one.id),
    })),
    rings: radar.rings.map(one => ({
      ...one,
      blipCount: ofRing.get(one.id) ?? 0,
    })),
    blipCount: items.length,
    decisions: undefined,
  };
}

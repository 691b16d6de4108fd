import { ringStoodIn } from '@almanac/backstage-plugin-insights-common';
import type { Blip, Radar } from '@almanac/backstage-plugin-insights-react';

/** The ring that a blip is shown in: the decided one where there is one that the radar still has, else the suggested one. */
export function shownRing(
  { rings }: Pick<Radar, 'rings'>,
  { ring, decision }: Pick<Blip, 'ring' | 'decision'>,
): string {
  return ringStoodIn(rings, {
    suggested: ring,
    decided: decision?.ring ?? null,
  });
}

/**
 * Where a blip is shown inside its ring, 0 at the inner edge … 1 at the outer. In a ring that people chose, the distance to
 * the thresholds means nothing: there it lies at the edge toward the suggested ring.
 */
export function shownRadius(
  radar: Pick<Radar, 'rings'>,
  blip: Pick<Blip, 'ring' | 'decision' | 'radius'>,
): number {
  const order = radar.rings.map(({ id }) => id);
  const shown = order.indexOf(shownRing(radar, blip));
  const suggested = order.indexOf(blip.ring);
  if (shown === suggested) return blip.radius;
  return suggested < shown ? 0 : 1;
}

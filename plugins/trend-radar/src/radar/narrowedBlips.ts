import type { Blip, BlipQuery } from '@almanac/backstage-plugin-insights-react';

/** What of a query hangs on where a blip stands: a what-if has its own answer to it. */
export type PlaceQuery = Pick<BlipQuery, 'ring' | 'movement'>;

/** The blips that stand in some rings and moved some ways, as the API would choose them; what is left out narrows nothing. */
export function narrowedBlips(
  blips: readonly Blip[],
  { ring, movement }: PlaceQuery,
): Blip[] {
  return blips.filter(
    blip =>
      (!ring || ring.includes(blip.ring)) &&
      (!movement || movement.includes(blip.movement)),
  );
}

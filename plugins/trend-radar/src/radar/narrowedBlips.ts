import type {
  BlipQuery,
  Radar,
} from '@almanac/backstage-plugin-insights-react';
import { shownRing } from './shownRing';
import type { ShownBlip } from './ShownBlip';

/** What of a query hangs on where a blip stands: a what-if has its own answer to it. */
export type PlaceQuery = Pick<BlipQuery, 'ring' | 'movement' | 'movedSince'>;

/** The blips that stand in some rings and moved some ways, as the API would choose them; what is left out narrows nothing. */
export function narrowedBlips(
  radar: Pick<Radar, 'rings'>,
  blips: readonly ShownBlip[],
  { ring, movement, movedSince }: PlaceQuery,
): ShownBlip[] {
  return blips.filter(
    blip =>
      (!ring || ring.includes(shownRing(radar, blip))) &&
      (!movement || movement.includes(blip.movement)) &&
      (!movedSince || movedSinceDay(blip, movedSince)),
  );
}

/** Whether a blip moved in a period that begins on a day, `YYYY-MM-DD`, or later. */
export function movedSinceDay(
  { movement, movedAt }: Pick<ShownBlip, 'movement' | 'movedAt'>,
  since: string,
): boolean {
  return movement !== 'none' && movedAt !== null && movedAt >= since;
}

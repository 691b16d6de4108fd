import { Movement, useBlips } from '@almanac/backstage-plugin-insights-react';

const IN = { movement: ['in' as const] };
const OUT = { movement: ['out' as const] };
const NEW = { movement: ['new' as const] };
/** The counts come with any page; no blip is needed for them. */
const COUNTS_ONLY = { most: 1 };

/** How many blips moved each way. */
export type MovementCounts = Record<Exclude<Movement, 'none'>, number>;

/** Those of a whole radar, as the API counts them; undefined until it has answered. */
export function useMovementCounts(radarId: string): MovementCounts | undefined {
  const movedIn = useBlips(radarId, IN, COUNTS_ONLY).data?.matchingCount;
  const movedOut = useBlips(radarId, OUT, COUNTS_ONLY).data?.matchingCount;
  const isNew = useBlips(radarId, NEW, COUNTS_ONLY).data?.matchingCount;
  if (movedIn === undefined || movedOut === undefined || isNew === undefined) {
    return undefined;
  }
  return { in: movedIn, out: movedOut, new: isNew };
}

import type { BlipDetail } from '@almanac/backstage-plugin-insights-react';

/** How long a ring was suggested. */
export interface RingSpan {
  ring: string;
  /** First period with this ring. */
  from: string;
  /** First period with the next ring; null when it is still suggested. */
  until: string | null;
}

/** The history of a blip as spans, oldest first. */
export function ringSpans(history: BlipDetail['history']): RingSpan[] {
  return history.map(({ at, ring }, index) => ({
    ring,
    from: at,
    until: history[index + 1]?.at ?? null,
  }));
}

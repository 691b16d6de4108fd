import type { Blip, Radar } from '@almanac/backstage-plugin-insights-react';

/** Whether rings are suggested on a radar; a backend of an earlier release suggests on all. */
export function hasSignal({ signalId }: Pick<Radar, 'signalId'>): boolean {
  return signalId !== null;
}

/** Whether a ring is suggested for a topic: a signal measures it. */
export function isSuggested({ isMeasured }: Pick<Blip, 'isMeasured'>): boolean {
  return isMeasured !== false;
}

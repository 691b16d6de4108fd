import type { Blip } from '@almanac/backstage-plugin-insights-react';

/** A blip as the page shows it; the verdict is null on a past day, which tells none. */
export type ShownBlip = Omit<Blip, 'verdict'> & {
  verdict: Blip['verdict'] | null;
};

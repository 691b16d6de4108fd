import type { SloState } from '@almanac/backstage-plugin-insights-react';

/** Whether too little is known to judge: the numbers that there are say nothing yet. */
export function isTooEarly({ state }: { state: SloState }): boolean {
  return state === 'computing';
}

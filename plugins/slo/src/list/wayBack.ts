import { createWayBack } from '@almanac/backstage-plugin-insights-react';

/** Which SLO a reader left the list for. */
export interface Departure {
  sloName: string;
}

/** From an SLO back to the row that led to it. */
export const { useDepart, useWayBack } = createWayBack<Departure>();

import { createWayBack } from '@almanac/backstage-plugin-insights-react';

/** Which API a reader left the list for. */
interface Departure {
  contractRef: string;
}

/** From an API back to the row that led to it. */
export const { useDepart, useWayBack } = createWayBack<Departure>();

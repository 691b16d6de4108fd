import { createWayBack } from '@almanac/backstage-plugin-insights-react';

/** Which model a reader left the list for. */
export interface Departure {
  modelKey: string;
}

/** From a model back to the row that led to it. */
export const { useDepart, useWayBack } = createWayBack<Departure>();

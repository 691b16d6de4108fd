import { createWayBack } from '@almanac/backstage-plugin-insights-react';

/** Where a reader left a radar for one of its topics. */
export interface Departure {
  topicId: string;
  from: 'radar' | 'list';
}

/** From a topic back to the mark or the row that led to it. */
export const { useDepart, useWayBack } = createWayBack<Departure>();

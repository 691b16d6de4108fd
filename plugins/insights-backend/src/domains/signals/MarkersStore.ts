import type { Marker } from './model/Signal';
import type { MarkerPosition, Page } from './SignalsService';

/** Reads markers. */
export interface MarkersStore {
  /** Markers of a topic and of members, oldest first. */
  list(query: {
    topicId: string;
    members: readonly string[];
    limit: number;
    after?: MarkerPosition;
  }): Promise<Page<Marker, MarkerPosition>>;
}

import type { Marker } from './model/Signal';
import type {
  EntityMarkersQuery,
  MarkerPosition,
  Page,
} from './SignalsService';

/** Reads markers. */
export interface MarkersStore {
  /** Markers of a topic and of members, oldest first. */
  list(query: {
    topicId: string;
    members: readonly string[];
    limit: number;
    after?: MarkerPosition;
  }): Promise<Page<Marker, MarkerPosition>>;

  /** The latest markers of a catalog entity in a stretch of time, oldest first. */
  listOfEntity(query: EntityMarkersQuery): Promise<readonly Marker[]>;
}

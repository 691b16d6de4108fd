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

  /** When topics reached a milestone of this title first, by topic; instants. */
  milestones(
    title: string,
    topicIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;

  /** The latest markers of each of some catalog entities in a stretch of time, oldest first. */
  listOfEntities(query: EntityMarkersQuery): Promise<readonly Marker[]>;
}

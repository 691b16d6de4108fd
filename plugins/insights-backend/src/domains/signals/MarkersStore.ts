import type { Marker } from './model/Signal';
import type {
  EntityMarkersQuery,
  MarkerPosition,
  MarkersWithin,
  Page,
} from './SignalsService';

/** A stretch of time of a topic and of members; ISO 8601 instants in UTC with milliseconds, the end excluded. */
export interface MarkersWithinQuery {
  readonly topicId: string;
  readonly members: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

/** Reads markers. */
export interface MarkersStore {
  /** Markers of a topic and of members, oldest first. */
  list(query: {
    topicId: string;
    members: readonly string[];
    limit: number;
    after?: MarkerPosition;
  }): Promise<Page<Marker, MarkerPosition>>;

  /** The newest markers of a topic and of members in a stretch of time, oldest first. */
  newestWithin(query: MarkersWithinQuery): Promise<MarkersWithin>;

  /** When topics reached a milestone of this title first, by topic; instants. */
  milestones(
    title: string,
    topicIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;

  /** The latest markers of each of some catalog entities in a stretch of time, oldest first. */
  listOfEntities(query: EntityMarkersQuery): Promise<readonly Marker[]>;
}

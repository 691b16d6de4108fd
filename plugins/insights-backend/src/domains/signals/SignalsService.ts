import type { Collected } from '@almanac/backstage-plugin-insights-node';
import type { WriteFence } from '../../platform/WriteFence';
import type { IngestReport, SignalTotals } from './IngestReport';
import type { Marker, Signal, Topic } from './model/Signal';
import type { ChangedSubject, Subject, SubjectKey } from './model/Subject';

/** Place in the list of topics by title; the next page begins behind it. */
export interface TopicPosition {
  readonly sortTitle: string;
  readonly id: string;
}

/** Place in a list of markers by time; the next page begins behind it. */
export interface MarkerPosition {
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly source: string;
  readonly id: string;
}

/** A stretch of time of some catalog entities; ISO 8601 instants in UTC with milliseconds, the end excluded. */
export interface EntityMarkersQuery {
  /** Each once, a hundred at most. */
  readonly entityRefs: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Most markers of each entity. */
  readonly limit: number;
}

/** Markers of a stretch of time. */
export interface MarkersWithin {
  /** Oldest first. */
  readonly markers: readonly Marker[];
  /** Whether there are older ones in the stretch that were left out. */
  readonly isCut: boolean;
}

/** One page of a list; `next` is undefined on the last. */
export interface Page<Item, Position> {
  readonly items: readonly Item[];
  readonly next: Position | undefined;
}

/** What of a subject is known without reading its values. */
export interface SubjectSummary extends SubjectKey {
  readonly digest: string;
  readonly revision: number;
  readonly updatedAt: Date;
}

/** All that the rest of the backend may ask of signals, topics, series and markers. */
export interface SignalsService {
  /**
   * Keeps one batch of a collector in one transaction. Items that are wrong become problems, the others are kept. The
   * same batch again changes nothing.
   *
   * @param fence - the transaction passes it before it writes
   * @throws when the database fails, and what the fence throws; nothing of the batch is kept then.
   */
  ingest(
    collectorId: string,
    batch: Collected,
    fence?: WriteFence,
  ): Promise<IngestReport>;

  /** What the signals of each of the collectors hold now; a collector that brought nothing is left out. */
  totals(
    collectorIds: readonly string[],
  ): Promise<ReadonlyMap<string, SignalTotals>>;

  getSignal(id: string): Promise<Signal | undefined>;

  getTopic(id: string): Promise<Topic | undefined>;

  /** The topics that there are, by id. */
  findTopics(ids: readonly string[]): Promise<ReadonlyMap<string, Topic>>;

  /** Signals by id. */
  listSignals(query: {
    limit: number;
    /** Id of the last signal of the page before. */
    after?: string;
  }): Promise<Page<Signal, string>>;

  /** Signals that are measured for a topic, by id. */
  listSignalsOfTopic(topicId: string): Promise<readonly Signal[]>;

  /** Topics by title. `q`: words that the title, an alias or the id must hold. */
  listTopics(query: {
    q?: string;
    tag?: string;
    limit: number;
    after?: TopicPosition;
  }): Promise<Page<Topic, TopicPosition>>;

  /** Topics that, where they are given, have one of the tags and are measured by the signal; by id. */
  listTopicsByTags(query: {
    tags?: readonly string[];
    signalId?: string;
    limit: number;
    /** Id of the last topic of the page before. */
    after?: string;
  }): Promise<Page<Topic, string>>;

  readSubject(signalId: string, topicId: string): Promise<Subject | undefined>;

  /** The subjects that there are, in the order asked for; topics without values are left out. */
  readSubjects(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<readonly Subject[]>;

  /** Digest and revision without the values. */
  summarizeSubject(key: SubjectKey): Promise<SubjectSummary | undefined>;

  /**
   * Subjects whose revision is greater, by revision.
   *
   * Revisions grow in the order in which writes become visible, so a reader that remembers the last revision it saw
   * misses nothing, whoever writes at the same time. A subject gets a new revision when its values change, and when its
   * topic's definition (title, tags …) changes; its digest stays the same in the latter case.
   */
  listChangedSubjects(
    afterRevision: number,
    limit: number,
  ): Promise<readonly ChangedSubject[]>;

  /** The greatest revision that a subject was ever given; 0 before the first. */
  latestRevision(): Promise<number>;

  /** The latest markers of each of some catalog entities that began in a stretch of time, oldest first. */
  listEntityMarkers(query: EntityMarkersQuery): Promise<readonly Marker[]>;

  /** When some topics reached a milestone of this title first, by topic; instants, ISO 8601 in UTC. */
  milestonesOf(
    title: string,
    topicIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;

  /** Markers of the topic itself and of the members in a stretch of time: the newest 5,000, oldest first. */
  markersFor(query: {
    topicId: string;
    members: readonly string[];
    /** ISO 8601 instants in UTC with milliseconds, the end excluded. */
    from: string;
    to: string;
  }): Promise<MarkersWithin>;

  /** Markers of the topic itself and, unless `own`, of the members that its series have; oldest first. */
  listTopicMarkers(query: {
    topicId: string;
    own: boolean;
    limit: number;
    after?: MarkerPosition;
  }): Promise<Page<Marker, MarkerPosition>>;
}

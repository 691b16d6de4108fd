import type {
  CollectedMarker,
  CollectedTopic,
} from '@almanac/backstage-plugin-insights-node';
import type { WriteFence } from '../../platform/WriteFence';
import type { SignalTotals } from './IngestReport';
import type { ChunkExtent } from './model/chunk';
import type { SeriesSummary } from './model/SeriesDraft';
import type { KeptSignal, Member } from './model/Signal';
import type { SubjectKey } from './model/Subject';

/** An item with the digest of its content, by which a change is told. */
export interface Digested<Item> {
  readonly item: Item;
  readonly digest: string;
}

/** A chunk to be written; takes the place of the one that is there. */
export interface ChunkRow extends ChunkExtent {
  readonly seriesId: number;
  readonly chunk: number;
  readonly payload: Uint8Array;
  readonly digest: string;
}

/** A subject whose values changed. */
export interface SubjectRow extends SubjectKey {
  readonly digest: string;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
}

/** What a batch changed for readers. */
export interface PublishedChanges {
  readonly subjects: readonly SubjectRow[];
  /** Subjects that have no series any more. */
  readonly emptied: readonly SubjectKey[];
  readonly changedTopicIds: readonly string[];
}

/** A series that is not there yet, or whose name for readers changed. */
export interface SeriesRow extends SubjectKey {
  readonly member: Member;
}

/** Reads and writes of one batch, within its transaction. */
export interface IngestTransaction {
  readSignals(ids: readonly string[]): Promise<Digested<KeptSignal>[]>;
  /** Digest by id. */
  readTopicDigests(ids: readonly string[]): Promise<Map<string, string>>;
  /** Digest by id. */
  readMarkerDigests(ids: readonly string[]): Promise<Map<string, string>>;

  putSignals(signals: readonly Digested<KeptSignal>[]): Promise<void>;
  putTopics(topics: readonly Digested<CollectedTopic>[]): Promise<void>;
  putMarkers(markers: readonly Digested<CollectedMarker>[]): Promise<void>;

  /** All series that the topics have for a signal. */
  readSeries(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<SeriesSummary[]>;
  /** Bytes by chunk, by series; of the chunks from `first` to `last`. */
  readPayloads(
    seriesIds: readonly number[],
    first: number,
    last: number,
  ): Promise<Map<number, Map<number, Uint8Array>>>;

  /** Adds or renames series; their ids in the order given. */
  putSeries(series: readonly SeriesRow[]): Promise<number[]>;
  putChunks(chunks: readonly ChunkRow[]): Promise<void>;
  /** Drops single chunks, and the series that have none left. */
  dropEmptied(
    chunks: readonly { readonly seriesId: number; readonly chunk: number }[],
  ): Promise<void>;
  /** Numbers of series by topic; topics without series are left out. */
  countSeries(
    signalId: string,
    topicIds: readonly string[],
  ): Promise<Map<string, number>>;
  /** Drops a series' chunks before one, and the series when it has none left. */
  dropChunks(seriesIds: readonly number[], before: number): Promise<void>;

  /**
   * Gives each of the subjects a new revision, and also the other subjects of the topics, and forgets those that have no
   * series any more. From here to the commit no other writer gives revisions: what becomes visible later has a greater
   * one. So it is called last.
   */
  publish(changes: PublishedChanges, now: Date): Promise<void>;

  /** Adds to what the collector holds. */
  addTotals(added: SignalTotals): Promise<void>;
}

/** Where batches are kept. */
export interface IngestStore {
  /** Runs `work` in one transaction, alone among those who write for the collector, once it has passed the fence. */
  transaction<Result>(
    collectorId: string,
    work: (transaction: IngestTransaction) => Promise<Result>,
    fence?: WriteFence,
  ): Promise<Result>;

  /**
   * The same for what callers of the API send: the source is a namespace of theirs.
   *
   * @throws SourceTaken when a collector brings the signals of the namespace
   */
  transactionOfApi<Result>(
    source: string,
    work: (transaction: IngestTransaction) => Promise<Result>,
  ): Promise<Result>;

  /** Whether a collector brought what is in a namespace. */
  isOfCollector(source: string): Promise<boolean>;

  totals(
    collectorIds: readonly string[],
  ): Promise<ReadonlyMap<string, SignalTotals>>;
}

import type { ComparedContract } from '../model/compareContracts';
import type { ContractFormat } from '../model/ContractFormat';
import type { GivenUp } from './givenUp';

/** A snapshot that is to be read. */
export interface UnreadSnapshot {
  readonly id: string;
  readonly entityRef: string;
  readonly ordinal: number;
  readonly digest: string;
  readonly format: ContractFormat;
  /** Instant that it is there from. */
  readonly seenFrom: string;
  /** How often in a row it was given up. */
  readonly givenUpCount: number;
}

/** What a reading was made with. */
export interface AboutReading {
  /** Id of the snapshot before it that it was compared with; null where there was none. */
  readonly base: string | null;
  /** Whether definitions of its format are compared. */
  readonly compares: boolean;
  readonly engineVersion: string;
  readonly givenUp: GivenUp;
  /** Instant, ISO 8601 in UTC. */
  readonly now: string;
}

/** Knows which snapshots are to be read, and keeps what was read. */
export interface ReadingsStore {
  /** Snapshots that nobody has read, older ones of an entity before later ones. */
  fresh(limit: number): Promise<readonly UnreadSnapshot[]>;

  /** Snapshots that an older engine has read. */
  outdated(
    engineVersion: string,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]>;

  /** Snapshots that were given up and are to be read again by now, the longest due first. */
  dueAgain(now: string, limit: number): Promise<readonly UnreadSnapshot[]>;

  /**
   * Snapshots of one entity that this engine has not read: those that nobody has read first, of each kind the older ones
   * first.
   */
  unreadOf(
    entityRef: string,
    engineVersion: string,
    limit: number,
  ): Promise<readonly UnreadSnapshot[]>;

  /**
   * The last snapshot of the entity before one that can be compared with: readable, or held back only for its parts
   * elsewhere.
   */
  usableBefore(snapshot: UnreadSnapshot): Promise<UnreadSnapshot | undefined>;

  /** The last readable snapshot of the entity before one whose parts are all in it. */
  wholeBefore(snapshot: UnreadSnapshot): Promise<UnreadSnapshot | undefined>;

  /** The definition; undefined where it was dropped meanwhile. */
  definitionOf(digest: string): Promise<string | undefined>;

  /**
   * Keeps what a snapshot says and changed, in place of what was kept before, and what lists show of its entity. People are
   * to be told of breaking changes where nobody could read it before. The next readable one is to be compared anew where it
   * was compared with another one.
   *
   * @returns false where another snapshot is the one to compare with by now: nothing was kept
   */
  keep(
    id: string,
    reading: ComparedContract,
    about: AboutReading,
  ): Promise<boolean>;
}

import type { DecidedRing } from '../model/makeDecidedBlip';

/** A topic that is on a radar because an imported list says so. */
export interface RadarEntry {
  readonly topicId: string;
  /** Id of the quadrant; goes before what the tags of the topic say. */
  readonly quadrant: string;
  /** What the list calls it. */
  readonly key: string;
}

/** Reads what imported lists put on radars, and what was decided on it. */
export interface RadarEntriesStore {
  /** Grows with every entry of a radar and every decision on it; the same while neither came. */
  mark(radarId: string): Promise<string>;

  /** By topic. */
  list(radarId: string): Promise<readonly RadarEntry[]>;

  /** Everything that was decided on the entries of a radar, each from the first, by topic. */
  decided(
    radarId: string,
  ): Promise<ReadonlyMap<string, readonly DecidedRing[]>>;
}

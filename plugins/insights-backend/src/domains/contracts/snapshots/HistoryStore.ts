import type { KeptSnapshot, NewSnapshot } from './Snapshot';

/** What became of a definition of the past. */
export type EarlierOutcome =
  | ({ readonly outcome: 'kept' } & KeptSnapshot)
  /** There is no definition yet that it could come before. */
  | { readonly outcome: 'nothing-to-precede' }
  /** It is not before the earliest one that is known, which is of `before`. */
  | { readonly outcome: 'too-late'; readonly before: string }
  /** No more snapshots are kept. */
  | { readonly outcome: 'full' };

/** Fills what was before the first snapshot of an API. */
export interface HistoryStore {
  /**
   * Keeps a definition as the earliest one. Where the earliest has the same definition, it has it from then on. Nobody is told
   * of what it broke. One that is too late tells the revision of what the catalog had without one.
   *
   * @param seenFrom - instant, ISO 8601 in UTC
   * @param most - snapshots of an API that are kept
   */
  keepEarlier(
    snapshot: NewSnapshot,
    seenFrom: string,
    most: number,
  ): Promise<EarlierOutcome>;
}

import type { Promotion } from '../model/promotion/Promotion';

/** Entries of the ledger whose version holds its alias, and of which no card was frozen. */
export interface UnfrozenStore {
  /**
   * Some of them whose versions are known, by id; those that failed thrice are left out.
   *
   * @param after - id of the one that the page before ended with; empty for the first page
   */
  page(after: string, limit: number): Promise<readonly Promotion[]>;

  /** Counts an attempt to freeze one, before it is made. */
  attempt(id: string): Promise<void>;

  /** Keeps the digest of the card, where none is kept yet. */
  froze(id: string, cardDigest: string): Promise<void>;
}

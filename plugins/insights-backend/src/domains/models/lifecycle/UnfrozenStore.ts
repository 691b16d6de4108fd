import type { Promotion } from '../model/promotion/Promotion';

/** Which entries are asked for. */
export interface UnfrozenPage {
  /** Id of the one that the page before ended with; empty for the first page. */
  readonly after: string;
  readonly limit: number;
  /** Of every model when left out. */
  readonly modelId?: string;
}

/** Entries of the ledger whose version holds its alias, and of which no card was frozen. */
export interface UnfrozenStore {
  /** Some of them whose versions are known, by id; those that failed thrice are left out. */
  page(wanted: UnfrozenPage): Promise<readonly Promotion[]>;

  /** Counts an attempt to freeze the card of some, before it is made. */
  attempt(ids: readonly string[]): Promise<void>;

  /** Keeps the digest of the card of some, where none is kept yet. */
  froze(ids: readonly string[], cardDigest: string): Promise<void>;
}

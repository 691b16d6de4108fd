import type { Promotion } from '../model/promotion/Promotion';

/** Which entries are asked for. */
export interface UnfrozenPage {
  /** Id of the one that the page before ended with; empty for the first page. */
  readonly after: string;
  readonly limit: number;
  /** Instant at which they are to be frozen, ISO 8601: what waits for a later one is left out. */
  readonly at: string;
  /** Of every model when left out. */
  readonly modelId?: string;
}

/** Entries of the ledger whose version holds its alias, and of which no card was frozen. */
export interface UnfrozenStore {
  /** Some of them whose versions are known, by id; those that failed for a day are left out. */
  page(wanted: UnfrozenPage): Promise<readonly Promotion[]>;

  /** Counts an attempt to freeze the card of some, before it is made; another one may be made from `nextAt` on. */
  attempt(ids: readonly string[], nextAt: string): Promise<void>;

  /** Keeps the digest of the card of some, which was frozen at an instant, where none is kept yet. */
  froze(ids: readonly string[], cardDigest: string, at: string): Promise<void>;
}

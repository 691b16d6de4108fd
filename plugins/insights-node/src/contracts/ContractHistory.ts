/** A definition that an API had before the portal knew it. */
export interface PastContract {
  /** Instant since when it was there, ISO 8601. */
  readonly seenFrom: string;
  readonly definition: string;
  /** Release, commit or build that it is of. */
  readonly revision?: string;
  /** What is to be known of it, e.g. where its date comes from. */
  readonly note?: string;
}

/** What is known of the past of one API entity. */
export interface ContractHistory {
  /** Whole entity reference of the API, e.g. `api:default/payments`. */
  readonly entityRef: string;
  /** What is read, in words, e.g. `the npm package @acme/openapi`. */
  readonly place: string;

  /**
   * Its definitions, the latest first. Read when the API has come into the catalog; what is kept already is passed over, so
   * the same may come again.
   *
   * @throws Error where they cannot be read
   */
  read(signal: AbortSignal): AsyncIterable<PastContract>;
}

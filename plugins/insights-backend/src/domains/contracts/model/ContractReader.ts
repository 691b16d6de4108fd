import type {
  ContractChange,
  ContractNote,
  ReadContract,
} from './ContractReading';

/** Reads and compares definitions of one format. */
export interface ContractReader<Document> {
  /** Never throws for what a definition holds: that is a fault. */
  read(
    definition: string,
  ): ReadDocument<Document> | Promise<ReadDocument<Document>>;

  /**
   * What changed; undefined where that is not compared here.
   *
   * @param today - day that the second is there from, `YYYY-MM-DD`: whether a promised end was kept is told by it
   */
  compare?(
    before: Document,
    after: Document,
    today: string,
  ): ComparedDocuments | Promise<ComparedDocuments | undefined>;
}

/** What changed between two documents, and what of them was not compared. */
export interface ComparedDocuments {
  readonly changes: readonly ContractChange[];
  readonly notes: readonly ContractNote[];
}

/** A definition as it was read, and what it is compared by. */
export interface ReadDocument<Document> extends ReadContract {
  /** Null where it cannot be compared. */
  readonly document: Document | null;
  /** Faults beyond those that are given; none where it is left out. */
  readonly faultsLeftOff?: number;
}

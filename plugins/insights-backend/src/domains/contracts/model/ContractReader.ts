import type { ContractChange, ReadContract } from './ContractReading';

/** Reads and compares definitions of one format. */
export interface ContractReader<Document> {
  /** Never throws for what a definition holds: that is a fault. */
  read(definition: string): ReadContract & {
    /** Null where there are faults. */
    readonly document: Document | null;
  };

  /**
   * What changed; undefined for a format that is not compared.
   *
   * @param today - day that the second is there from, `YYYY-MM-DD`: whether a promised end was kept is told by it
   */
  compare?(
    before: Document,
    after: Document,
    today: string,
  ): readonly ContractChange[] | Promise<readonly ContractChange[]>;
}

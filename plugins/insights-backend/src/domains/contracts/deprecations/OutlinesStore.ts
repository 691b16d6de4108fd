import type { ContractFormat } from '../model/ContractFormat';
import type { Outline } from './model/Outline';

/** A current snapshot of which no outline is kept. */
export interface DueOutline {
  readonly entityRef: string;
  readonly snapshotId: string;
  readonly digest: string;
  readonly format: ContractFormat;
  /** Instant. */
  readonly seenFrom: string;
}

/** Keeps what the current definition of each API offers, and what of it is to end. */
export interface OutlinesStore {
  /**
   * Those of which no outline by this reader is kept.
   *
   * @param entityRef - of one API alone
   */
  due(
    readerVersion: string,
    limit: number,
    entityRef?: string,
  ): Promise<readonly DueOutline[]>;

  /** The definition; undefined where it was dropped meanwhile. */
  definitionOf(digest: string): Promise<string | undefined>;

  /** Keeps an outline in place of the one before, unless the API has another current snapshot by now. */
  keep(due: DueOutline, outline: Outline, readerVersion: string): Promise<void>;

  /**
   * Keeps which APIs are to end as a whole, as the catalog says it.
   *
   * @param now - instant, ISO 8601 in UTC
   */
  takeFromCatalog(now: string): Promise<void>;
}

import type { Page } from '../../signals';
import type { Waiver } from './Waiver';
import type { WaiverReader } from './WaiverReader';

/** Where a waiver stands in the list of its API: when it was made, and its id. */
export type WaiverPosition = readonly [string, string];

/** Remembers what was waived. */
export interface WaiversStore extends WaiverReader {
  /**
   * Keeps a waiver; one in force for the same rule, place and sentence is withdrawn for it.
   *
   * @returns the one that is in force now: the one before where that says the same; undefined where there is no such API
   */
  keep(
    draft: Waiver,
  ): Promise<{ readonly waiver: Waiver; readonly isNew: boolean } | undefined>;

  /** Ends one; one that is withdrawn stays as it is. Undefined where the API has no such waiver. */
  withdraw(
    address: { readonly entityRef: string; readonly id: string },
    end: { readonly at: string; readonly by: string },
  ): Promise<Waiver | undefined>;

  /** The latest first. */
  list(
    entityRef: string,
    part: {
      readonly limit: number;
      readonly after?: WaiverPosition;
      /** Only those in force at this instant. */
      readonly inForceAt?: string;
    },
  ): Promise<Page<Waiver, WaiverPosition>>;
}

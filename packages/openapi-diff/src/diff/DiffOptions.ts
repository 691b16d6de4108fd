/** How two documents are compared. */
export interface DiffOptions {
  /**
   * The day of the comparison, `2026-11-26`. Without it no rule says whether a sunset was kept.
   */
  readonly today?: string;
  /** How many days ahead a sunset must be announced; without it none is too early. */
  readonly minimumDeprecationDays?: number;
  /** `false` leaves out changes of descriptions, titles and examples. Default `true`. */
  readonly documentation?: boolean;
}

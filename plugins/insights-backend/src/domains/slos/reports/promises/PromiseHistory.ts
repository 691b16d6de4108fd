import type { SettledPeriod } from '../../slas/SettledPeriodsStore';

/** Reads how periods of agreements ended, for reports. */
export interface PromiseHistory {
  /**
   * Final periods that ended within a span, its end included, by agreement; the oldest first.
   *
   * @param span - ISO 8601 instants in UTC
   */
  settledWithin(span: {
    readonly start: string;
    readonly end: string;
  }): Promise<ReadonlyMap<string, readonly SettledPeriod[]>>;
}

import type { SettledPeriod } from '../../slas/SettledPeriodsStore';

/** When periods ended: after the start, and by the end. ISO 8601 instants in UTC. */
export interface EndedWithin {
  readonly start: string;
  readonly end: string;
}

/** Reads how periods of agreements ended, for reports. */
export interface PromiseHistory {
  /**
   * Final periods that ended within a span, by agreement; the oldest first.
   *
   * @param ids - the agreements
   */
  settledWithin(
    ids: readonly string[],
    span: EndedWithin,
  ): Promise<ReadonlyMap<string, readonly SettledPeriod[]>>;
}

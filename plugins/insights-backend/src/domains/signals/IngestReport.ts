import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';

/** Numbers of things of one collector. */
export interface SignalTotals {
  readonly signals: number;
  readonly topics: number;
  readonly series: number;
  readonly observations: number;
  readonly markers: number;
}

/** What one batch changed. */
export interface IngestReport {
  /** What is new or changed. */
  readonly written: SignalTotals;
  /** Observations that came again with the value that was stored. */
  readonly unchanged: number;
  /** The batch's own problems, and one for each item that was refused. */
  readonly problems: readonly CollectionProblem[];
}

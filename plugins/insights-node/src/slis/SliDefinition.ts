/** What an SLI asks a source for. */
export interface SliQuery {
  /** Name of the source, or its type where the definition names none. */
  readonly source: string;
  /** In the words of the source, e.g. `{ query: 'sum(…)' }`. */
  readonly spec: Readonly<Record<string, unknown>>;
}

/** How good and total counts are found; one shape for each of OpenSLO's metrics. */
export type SliDefinition =
  | {
      readonly kind: 'ratio';
      /** Whether the second query counts what is good or what is bad. */
      readonly counts: 'good' | 'bad';
      readonly part: SliQuery;
      readonly total: SliQuery;
      /** Counters only grow; gauges hold the count of the moment. */
      readonly isCounter: boolean;
    }
  | {
      readonly kind: 'raw';
      /** Whether the ratio that is stored is of what is good or of what is bad. */
      readonly counts: 'good' | 'bad';
      readonly ratio: SliQuery;
    }
  | {
      readonly kind: 'threshold';
      readonly value: SliQuery;
      readonly operator: 'lte' | 'gte' | 'lt' | 'gt';
      readonly threshold: number;
    };

/** A query of an SLI that any window can be put into. */
export interface WindowedQuery {
  /** PromQL for what the last so many seconds hold. */
  over(windowSeconds: number): string;
  /** Whether asking for a long window costs little more than its samples, and gives the sum of its parts. */
  readonly isAdditive: boolean;
}

/** Why no window can be put into a query. */
export interface QueryFault {
  readonly detail: string;
  readonly howToMend: string;
}

/** Runs kept of each collector. */
export const KEPT_RUNS = 200;

/** Dead letters kept of each collector; a run counts those beyond. */
export const KEPT_DEAD_LETTERS = 1000;

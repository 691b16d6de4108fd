/** Faults of one definition that are told: who mends these sees the others. */
export const MOST_FAULTS = 100;

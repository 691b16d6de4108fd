/** Counts by the minute are kept for four days; what is evaluated keeps its own, wider ones. */
export const RETENTION_SECONDS = 4 * 86_400;

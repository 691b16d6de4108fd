/**
 * What reports are counted in at the finest. Narrower buckets are gone after days, hours after a hundred: so the same comes
 * out meanwhile.
 */
export const REPORT_STEP_SECONDS = 3_600;

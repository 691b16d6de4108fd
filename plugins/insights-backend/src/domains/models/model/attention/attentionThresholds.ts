/**
 * Below this share of the headings of the leading profile a card is called incomplete: it then leaves open more than it
 * answers, so that a reader is more likely to find a gap than what they look for.
 */
export const INCOMPLETE_BELOW = 0.5;

/** Who uses what is deprecated has to move now, where it is served for no longer than this. */
export const ENDS_SOON_DAYS = 30;

/**
 * A version older than this is worth a look. Supervisory guidance on models asks for a review “at least annually” (Board of
 * Governors of the Federal Reserve System, SR 11-7, section V, 2011).
 */
export const OLD_AFTER_DAYS = 365;

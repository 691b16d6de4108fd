/** Characters of one card: figures in Base64 take most of it. */
export const MOST_TEXT = 2_000_000;

/** Characters of YAML: its parser takes about 200,000 a second. */
export const MOST_YAML = 200_000;

/** Losses, and things carried, that are named at once. */
export const MOST_NAMED = 1_000;

/** Findings that are named at once: who has more mends these first. */
export const MOST_FINDINGS = 100;

/** Windows beyond it are mistakes: contracts are reviewed sooner. */
export const LONGEST_WINDOW_DAYS = 5 * 366;

/** Slices are judged within a day. */
export const LONGEST_SLICE_SECONDS = 86_400;

/** More objectives than a page could show are several SLOs. */
export const MOST_OBJECTIVES = 20;

/** More alert policies than anybody answers to. */
export const MOST_POLICIES = 20;

/** Faults of one document, and of all together, that are named at once: who has more mends these first. */
export const MOST_FAULTS_OF_ONE = 100;
export const MOST_FAULTS = 1_000;

/** Window that is taken where a definition names none. */
export const DEFAULT_WINDOW = { count: 30, unit: 'd' } as const;

/** Width of the buckets that counts are kept in at first. */
export const BUCKET_SECONDS = 300;

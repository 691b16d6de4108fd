/** How long one definition may be read in the background, where nobody waits: a large one on a busy machine takes its time. */
export const READING_TIMEOUT_SECONDS = 180;

/** What rules may take where somebody waits: an answer comes before proxies hang up. */
export const ASKED_SECONDS = 20;

/** What they may take where nobody waits: large definitions take minutes. */
export const BACKGROUND_SECONDS = 180;

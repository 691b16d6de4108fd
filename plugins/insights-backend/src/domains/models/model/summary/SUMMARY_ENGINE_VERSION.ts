/**
 * Of how models are summarised; grows when that, or what cards are composed and judged by, changes: every summary is made
 * anew then. Four digits, so that versions are ordered as texts are.
 */
export const SUMMARY_ENGINE_VERSION = '0006';

/** State changes, alerts and actions are kept so long: a year can be told of as a whole, and the month before it. */
export const KEPT_SECONDS = 400 * 86_400;

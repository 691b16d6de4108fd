/** Days within which a breaking change is looked for. */
export const sinceChoices = ['7', '30', '90'] as const;

/** One of those. */
export type SinceChoice = (typeof sinceChoices)[number];

/** The days that the answer of the page speaks of. */
export const ANSWERED_DAYS: SinceChoice = '30';

const DAY_MILLISECONDS = 86_400_000;

/**
 * The instant at which so many days began, at the start of an hour: the same question for an hour is answered once.
 *
 * @param now - milliseconds since 1970
 */
export function sinceInstant(days: SinceChoice, now: number): string {
  const since = new Date(now - Number(days) * DAY_MILLISECONDS);
  since.setUTCMinutes(0, 0, 0);
  return since.toISOString();
}

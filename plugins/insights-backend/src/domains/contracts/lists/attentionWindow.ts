/** A breaking change needs somebody for so long, and an end so long before it comes. */
export const ATTENTION_DAYS = 30;

const DAY_MILLISECONDS = 86_400_000;
const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** What is lately, and what is soon. */
export interface AttentionWindow {
  /** Instant: what broke somebody since then needs somebody. */
  readonly since: string;
  /** Day in UTC. */
  readonly today: string;
  /** Day: what ends up to then needs somebody. */
  readonly soon: string;
}

/**
 * What is lately and soon, as of an instant.
 *
 * @param now - ISO 8601 in UTC
 */
export function attentionWindow(now: string): AttentionWindow {
  const at = Date.parse(now);
  const daysOn = (days: number) =>
    new Date(at + days * DAY_MILLISECONDS).toISOString();
  return {
    since: daysOn(-ATTENTION_DAYS),
    today: now.slice(0, DAY_CHARACTERS),
    soon: daysOn(ATTENTION_DAYS).slice(0, DAY_CHARACTERS),
  };
}

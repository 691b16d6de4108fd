const DAY = 86_400;

/**
 * Counts that are late, or an exclusion that nobody had written down yet, have so long. Longer is not better: counts of five
 * minutes are kept for three days, and the edges of a period lie on hours in few time zones only.
 */
export const SETTLED_AFTER_SECONDS = 2 * DAY;

/** A source that has gone silent is waited for; it does not keep a period open for ever. */
export const SETTLED_AT_LAST_SECONDS = 30 * DAY;

/** A period of a retired agreement that could not be settled for so long after its end never will be: nothing is left to judge it by. */
export const GIVEN_UP_AFTER_SECONDS = 2 * SETTLED_AT_LAST_SECONDS;

/** What a period is settled by. Seconds since 1970. */
export interface Settlement {
  readonly endSeconds: number;
  /** Since when there are both the agreement and the SLO: what is filled in from before has its time, too. */
  readonly knownSinceSeconds: number;
  /** Up to where the counts are collected; null where none are. */
  readonly collectedUntilSeconds: number | null;
}

/** From here on a period can become final; seconds since 1970. */
export function settlesAt({
  endSeconds,
  knownSinceSeconds,
}: Pick<Settlement, 'endSeconds' | 'knownSinceSeconds'>): number {
  return Math.max(endSeconds, knownSinceSeconds) + SETTLED_AFTER_SECONDS;
}

/** Whether a period becomes final now: its last counts have come, or are not waited for any longer. */
export function isSettledAt(
  settlement: Settlement,
  nowSeconds: number,
): boolean {
  const from = settlesAt(settlement);
  const { endSeconds, collectedUntilSeconds } = settlement;
  return (
    nowSeconds >= from &&
    ((collectedUntilSeconds ?? -Infinity) >= endSeconds ||
      nowSeconds >= from + SETTLED_AT_LAST_SECONDS - SETTLED_AFTER_SECONDS)
  );
}

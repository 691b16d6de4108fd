import type { Promotion } from '../model/promotion/Promotion';

const FIRST_WAIT_SECONDS = 60;

/** A card that cannot be composed is not tried for ever: these are made in somewhat more than a day. */
export const MOST_FREEZE_ATTEMPTS = 12;

/**
 * Instant from which the card of some entries is tried again where the attempt that is made now fails, or the process dies with
 * it: after a minute, then after twice as long each time. ISO 8601.
 */
export function nextFreezeAt(
  entries: readonly Pick<Promotion, 'attempts'>[],
  now: Date,
): string {
  const before = Math.max(...entries.map(({ attempts }) => attempts));
  const waitSeconds = FIRST_WAIT_SECONDS * 2 ** before;
  return new Date(now.getTime() + waitSeconds * 1_000).toISOString();
}

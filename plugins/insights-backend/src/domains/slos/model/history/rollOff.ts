import type { BudgetPart } from '../budget/BudgetPart';
import { heldBy, remainingOf } from '../budget/heldBy';
import type { Span } from '../window/TimeWindow';
import { recentRate } from './recentRate';

/** What would be left of a budget if nothing failed from now on; both of one length. */
export interface RollOff {
  /** Seconds since 1970, the first is now. */
  readonly atSeconds: readonly number[];
  readonly remaining: readonly number[];
}

/** As many moments as a chart can show apart, beside now. */
const MOMENTS = 60;

/**
 * What would be left of a rolling window's budget if nothing failed from now on while traffic went on at the mean of the
 * last seven days: until the last failure that is known has left the window, and all is left.
 *
 * Null where no traffic is known to go on, and where there is no budget.
 *
 * @param window - the one that ends now
 */
export function rollOff(
  parts: readonly BudgetPart[],
  window: Span,
): RollOff | null {
  const rates = parts.map(({ sums }) => recentRate(sums, window.endSeconds));
  if (rates.every(rate => rate === null)) return null;
  const moments = momentsUntil(secondsUntilClean(parts, window));
  const remaining = moments.map(seconds => {
    const from = window.startSeconds + seconds;
    const kept = heldBy(parts, from, window.endSeconds);
    return remainingOf(
      kept.map((held, index) => ({
        ...held,
        total: held.total + (rates[index] ?? 0) * seconds,
      })),
    );
  });
  if (!remaining.every(left => left !== null)) return null;
  return {
    atSeconds: moments.map(seconds => window.endSeconds + seconds),
    remaining,
  };
}

/** The least time by which the window has moved beyond every known failure, to the second. */
function secondsUntilClean(
  parts: readonly BudgetPart[],
  { startSeconds, endSeconds }: Span,
): number {
  let [clean, dirty] = [endSeconds - startSeconds, -1];
  while (clean - dirty > 1) {
    const middle = Math.floor((clean + dirty) / 2);
    const held = heldBy(parts, startSeconds + middle, endSeconds);
    if (held.some(({ badUnits }) => badUnits > 0)) dirty = middle;
    else clean = middle;
  }
  return clean;
}

/** Now and moments until so many seconds ahead, equally far from each other but for rounding. */
function momentsUntil(seconds: number): number[] {
  const count = Math.min(MOMENTS, seconds);
  return [
    0,
    ...Array.from({ length: count }, (_, i) =>
      Math.round(((i + 1) * seconds) / count),
    ),
  ];
}

import type { BudgetSums, WindowSum } from '../budget/BudgetSums';
import type { Span } from '../window/TimeWindow';

/** A window must be known so well beside the one that ends now. */
export const KNOWN_ENOUGH = 0.5;

/** The sum of the window that ends at a moment; undefined where too little of it is known to tell its budget. */
export type BudgetAt = (seconds: number) => WindowSum | undefined;

/**
 * Tells the sums of rolling windows that end at moments of the past.
 *
 * Where data do not reach back a whole window, what is known of it is all that can be summed, and the less it is, the
 * more it says of chance. A window is told that is known at least half as well as the one that ends now: so a series that
 * has just begun is shown beside what is shown of it now, and nothing is told of the time before it began.
 *
 * @param window - the one that ends now
 */
export function rollingBudgetAt(sums: BudgetSums, window: Span): BudgetAt {
  const seconds = window.endSeconds - window.startSeconds;
  const now = sums.over(window.startSeconds, window.endSeconds);
  return endSeconds => {
    const sum = sums.over(endSeconds - seconds, endSeconds);
    return knownPartOf(sum) >= KNOWN_ENOUGH * knownPartOf(now)
      ? sum
      : undefined;
  };
}

/** Part of a window whose counts are known, 0…1; 0 of a window without slices. */
export function knownPartOf({ slices, knownSlices }: WindowSum): number {
  return slices === 0 ? 0 : knownSlices / slices;
}

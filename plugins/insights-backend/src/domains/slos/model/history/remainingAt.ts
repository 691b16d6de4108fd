import type { BudgetPart } from '../budget/BudgetPart';
import { heldBy, remainingOf, type HeldPart } from '../budget/heldBy';
import type { TimeWindow } from '../window/TimeWindow';
import { windowAt } from '../window/windowAt';
import { KNOWN_ENOUGH, knownPartOf } from './budgetAt';

/** Part of a budget that was left at a moment, of the window that ended then; null where it cannot be told. */
export type RemainingAt = (seconds: number) => number | null;

/**
 * Tells what was left of a budget at moments of the past: of a rolling window as `rollingBudgetAt` does, of a period from
 * its beginning on. Of several parts, the one that is known least decides whether it can be told.
 */
export function remainingAt(
  parts: readonly BudgetPart[],
  window: TimeWindow,
  nowSeconds: number,
): RemainingAt {
  const now = windowAt(window, nowSeconds);
  if (window.kind !== 'rolling') {
    return seconds => {
      const isOfNow = seconds > now.startSeconds && seconds <= nowSeconds;
      const { startSeconds } = isOfNow ? now : windowAt(window, seconds);
      return remainingOf(heldBy(parts, startSeconds, seconds));
    };
  }
  const length = now.endSeconds - now.startSeconds;
  const enough =
    KNOWN_ENOUGH * knownOf(heldBy(parts, now.startSeconds, now.endSeconds));
  return seconds => {
    const held = heldBy(parts, seconds - length, seconds);
    return knownOf(held) >= enough ? remainingOf(held) : null;
  };
}

/** Part of a window that is known of every part. */
export function knownOf(held: readonly HeldPart[]): number {
  return Math.min(...held.map(knownPartOf));
}

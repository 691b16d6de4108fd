import type { RemainingAt } from '../history/remainingAt';

const DAY = 86_400;

/** Days that the small picture of a budget covers, and its points. */
export const SPARKLINE = { days: 30, points: 30 } as const;

/**
 * Part of the budget that was left at equal steps of the last days, the oldest first. Null where there was no unit, and
 * where too little of the window is known.
 */
export function sparkline(
  remainingAt: RemainingAt,
  nowSeconds: number,
): (number | null)[] {
  const step = (SPARKLINE.days * DAY) / SPARKLINE.points;
  return Array.from({ length: SPARKLINE.points }, (_, i) =>
    remainingAt(nowSeconds - (SPARKLINE.points - 1 - i) * step),
  );
}

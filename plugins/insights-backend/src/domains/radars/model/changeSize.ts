import { ratioUnit } from '@almanac/backstage-plugin-insights-common';

/** Digits that a number keeps when the noise of its last binary digits is taken away. */
const DIGITS = 9;

/** Sorts behind every size. */
const UNKNOWN = -1;

/**
 * Size of a change as lists order by it, −1 when it is not known. Changes that lists write alike have one size, so that
 * their order is that of their titles: of ratios in tenths of a point, of others without the noise of subtracting binary
 * fractions.
 */
export function changeSize(change: number | null, unit: string): number {
  if (change === null) return UNKNOWN;
  const size = Math.abs(change);
  if (unit !== ratioUnit) return Number(size.toPrecision(DIGITS));
  return Math.round(Number((size * 1000).toPrecision(DIGITS))) / 1000;
}

import { SloWindow } from '@almanac/backstage-plugin-insights-react';

const DAYS = { m: 1 / 1_440, h: 1 / 24, d: 1, w: 7, M: 30, Q: 90, Y: 365 };

/** Longer windows than a year are not kept. */
export const LONGEST_DAYS = 365;

/** Days of a window; rolling months, quarters and years count as 30, 90 and 365. */
export function windowDays({ duration }: SloWindow): number {
  return duration.count * DAYS[duration.unit];
}

/**
 * A rolling window as a reader types it, in days.
 *
 * @returns undefined where it is none
 */
export function daysTyped(text: string): number | undefined {
  const days = Number(text);
  const isWhole = text.trim() !== '' && Number.isInteger(days);
  return isWhole && days >= 1 && days <= LONGEST_DAYS ? days : undefined;
}

import { roundToSum } from '@almanac/backstage-plugin-insights-react';
import type { SloEvaluation } from '@almanac/backstage-plugin-insights-react';

/** Counts of an objective as they are read: what is good and what failed add up to the total. */
export interface UnitCounts {
  good: number;
  bad: number;
  total: number;
  /** Digits after the point: none, where whole things are counted. */
  decimals: number;
}

/** Sums of counts carry noise. */
const NOISE = 1e-6;

/**
 * Counts rounded so that they add up. Events and slices are whole, however much of a slice is known; a mean of ratios is of
 * parts of slices.
 */
export function unitCounts(
  { goodUnits, badUnits }: Pick<SloEvaluation, 'goodUnits' | 'badUnits'>,
  isOfRatios: boolean,
): UnitCounts {
  const parts = [goodUnits, badUnits];
  const decimals = isOfRatios && !parts.every(Number.isInteger) ? 1 : 0;
  const [good, bad] = roundToSum(parts, decimals);
  return { good, bad, total: good + bad, decimals };
}

/** How many more may fail, in whole units: negative beyond the budget. A part of one is none, and one more where over. */
export function wholeUnitsLeft(remainingUnits: number): number {
  return Math.floor(remainingUnits + NOISE) + 0;
}

import type { Step } from '../../../signals';
import { STEPS_PER_YEAR } from '../periods';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/**
 * Periods at the end of a window that count as recent: a year, or the last third of a short window, in whole distances from
 * one value to the next.
 *
 * @param spacing - periods from one value to the next
 */
export function recentPeriods(
  windowPeriods: number,
  step: Step,
  spacing: number = 1,
): number {
  const year = STEPS_PER_YEAR[step] * VERDICT_THRESHOLDS.recentYears.value;
  const third = Math.floor(
    windowPeriods * VERDICT_THRESHOLDS.recentShareOfWindow.value,
  );
  return Math.ceil(Math.max(1, Math.min(year, third)) / spacing) * spacing;
}

import type { Step } from '../../../signals';
import { STEPS_PER_YEAR } from '../periods';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/** Periods at the end of a window that count as recent. */
export function recentPeriods(windowPeriods: number, step: Step): number {
  const year = STEPS_PER_YEAR[step] * VERDICT_THRESHOLDS.recentYears.value;
  const third = Math.floor(
    windowPeriods * VERDICT_THRESHOLDS.recentShareOfWindow.value,
  );
  return Math.max(1, Math.min(year, third));
}

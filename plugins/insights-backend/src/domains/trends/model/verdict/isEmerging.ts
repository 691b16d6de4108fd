import type { AnalysisWindow } from '../analysisWindow';
import { STEPS_PER_YEAR } from '../periods';
import type { ValueScale } from '../TrendInput';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/**
 * Position of the value up to which something that emerges was next to nothing: two years ago or, where the window does
 * not go back so far, at its start.
 */
export function emergingSince({
  values,
  step,
  first,
  last,
}: AnalysisWindow): number {
  const years = VERDICT_THRESHOLDS.emergingYears.value;
  const then = Math.max(first, last - STEPS_PER_YEAR[step] * years);
  return values.subarray(0, then + 1).findLastIndex(Number.isFinite);
}

/** Whether something that rises came from next to nothing and is still small. */
export function isEmerging(
  window: AnalysisWindow,
  scale: ValueScale,
  latest: number,
): boolean {
  if (!scale.hasNaturalZero || !(latest > 0)) return false;
  const { emergingShareOfLatest, emergingLevelOfBounds } = VERDICT_THRESHOLDS;
  const until = window.values
    .subarray(window.first, emergingSince(window) + 1)
    .filter(Number.isFinite);
  const wasSmall = until.every(
    value => value <= latest * emergingShareOfLatest.value,
  );
  const { bounds } = scale;
  const isStillSmall =
    !bounds ||
    latest <=
      bounds.low + (bounds.high - bounds.low) * emergingLevelOfBounds.value;
  return wasSmall && isStillSmall;
}

import type { AnalysisWindow } from '../analysisWindow';
import { STEPS_PER_YEAR } from '../periods';
import type { ValueScale } from '../TrendInput';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/** Whether something that rises came from next to nothing and is still small. */
export function isEmerging(
  window: AnalysisWindow,
  scale: ValueScale,
  latest: number,
): boolean {
  if (!scale.hasNaturalZero || !(latest > 0)) return false;
  const { emergingYears, emergingShareOfLatest, emergingLevelOfBounds } =
    VERDICT_THRESHOLDS;
  const periods = STEPS_PER_YEAR[window.step] * emergingYears.value;
  const then = Math.max(window.first, window.last - periods);
  const until = window.values
    .subarray(window.first, then + 1)
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

import type { ValueScale } from '../TrendInput';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/**
 * The smallest change that is worth a word, in the unit of the values. A scale without bounds and without a natural zero
 * knows no small and large: every change that the test finds counts there.
 */
export function smallestEffect(
  values: Float64Array,
  scale: ValueScale,
): number {
  if (scale.bounds) {
    const width = scale.bounds.high - scale.bounds.low;
    return width * VERDICT_THRESHOLDS.smallestEffectOfBounds.value;
  }
  if (!scale.hasNaturalZero) return 0;
  const largest = values.reduce(
    (max, value) => (Number.isFinite(value) ? Math.max(max, value) : max),
    0,
  );
  return largest * VERDICT_THRESHOLDS.smallestEffectOfLevel.value;
}

import type { AnalysisWindow } from '../analysisWindow';
import { adoptionEmergence } from '../emergence/adoptionEmergence';
import type { ValueScale } from '../TrendInput';
import { isEmerging } from './isEmerging';
import type { VerdictRuleId } from './verdictRules';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/**
 * By which rule something that rises is emerging: by who takes it up, where that is known, else by what it came from;
 * undefined where it is not.
 */
export function emergingRule(
  window: AnalysisWindow,
  scale: ValueScale,
  latest: number,
): VerdictRuleId | undefined {
  const emergence = adoptionEmergence(window, scale);
  if (!emergence) {
    return isEmerging(window, scale, latest) ? 'fromNothing' : undefined;
  }
  const { emergenceScore } = VERDICT_THRESHOLDS;
  return emergence.score >= emergenceScore.value ? 'takenUp' : undefined;
}

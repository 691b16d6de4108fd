import type { AnalysisWindow } from '../analysisWindow';
import type { ValueScale } from '../TrendInput';
import { judgeNoisy } from './judgeNoisy';
import { judgeStaircase } from './judgeStaircase';
import { recentPeriods } from './recentPeriods';
import { isStaircase, levelsOf } from './staircase';
import type { Judgement, TrendEvidence } from './TrendEvidence';
import type { VerdictRuleId } from './verdictRules';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/**
 * Says in one word where a series is going now, and by which rule.
 *
 * A staircase is judged by its steps, since they are facts: on many ties the trend test has no power, and Sen's slope is 0
 * while the level doubles. Everything else is judged by the trend test, the size of the effect, and whether it still goes
 * on. The thresholds are in `VERDICT_THRESHOLDS`, the rules in `VERDICT_RULES`.
 *
 * @param gather - gives the trend test and the shifts; asked only where the verdict hangs on them
 */
export function judgeTrend(
  window: AnalysisWindow,
  scale: ValueScale,
  gather: () => TrendEvidence,
): Judgement {
  const recent = recentPeriods(
    window.values.length,
    window.step,
    window.spacing,
  );
  const lacking = judgeLack(window, recent);
  if (lacking) return lacking;
  const levels = levelsOf(window.values);
  const staircase = isStaircase(levels, window.observed);
  const ends = { from: levels[0].value, to: levels[levels.length - 1].value };
  if (levels.length === 1) {
    return {
      ...ends,
      rule: 'constant',
      observationsNeeded: 0,
      staircase,
      levelSince: window.first,
      recent,
    };
  }
  return staircase
    ? judgeStaircase(window, scale, levels, recent)
    : judgeNoisy(gather(), recent);
}

/** Whether there is too little to judge, and how many more values are needed. */
function judgeLack(
  window: AnalysisWindow,
  recent: number,
): Judgement | undefined {
  const { minimumObservations, minimumCoverage } = VERDICT_THRESHOLDS;
  const lack = (
    rule: VerdictRuleId,
    observationsNeeded: number,
  ): Judgement => ({
    rule,
    observationsNeeded,
    staircase: false,
    levelSince: window.first,
    from: NaN,
    to: NaN,
    recent,
  });
  const tooFew = minimumObservations.value - window.observed;
  if (tooFew > 0) return lack('tooFew', tooFew);
  const covered = window.expected * minimumCoverage.value;
  if (window.observed < covered) {
    return lack('tooSparse', Math.ceil(covered) - window.observed);
  }
  const silent = window.values.length - 1 - window.last;
  return silent > recent ? lack('outOfDate', 1) : undefined;
}

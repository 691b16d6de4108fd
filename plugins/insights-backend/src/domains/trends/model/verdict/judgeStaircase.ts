import type { AnalysisWindow } from '../analysisWindow';
import type { ValueScale } from '../TrendInput';
import { emergingRule } from './emergingRule';
import { smallestEffect } from './smallestEffect';
import type { Level } from './staircase';
import type { Judgement } from './TrendEvidence';
import type { VerdictRuleId } from './verdictRules';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/** Judges an exact staircase by its steps. */
export function judgeStaircase(
  window: AnalysisWindow,
  scale: ValueScale,
  levels: readonly Level[],
  recent: number,
): Judgement {
  const effect = smallestEffect(window.values, scale);
  const latest = levels[levels.length - 1];
  const recentStart = window.last - recent;
  const before = levelAt(levels, recentStart);
  const change = latest.value - before.value;
  const isChange = Math.abs(change) > 0 && Math.abs(change) >= effect;
  const judged = (rule: VerdictRuleId, from: number): Judgement => ({
    rule,
    observationsNeeded: 0,
    staircase: true,
    levelSince: sinceLastStep(levels, effect),
    from,
    to: latest.value,
    recent,
  });
  const peak = recentPeak(levels, recentStart, effect);
  if (peak !== undefined) return judged('pastPeak', peak);
  if (!isChange) return judged('settled', levels[0].value);
  if (change < 0) return judged('recentFall', before.value);
  const rule = emergingRule(window, scale, latest.value) ?? 'recentRise';
  return judged(rule, before.value);
}

/** The level that held at a position. */
function levelAt(levels: readonly Level[], position: number): Level {
  return levels.findLast(level => level.from <= position) ?? levels[0];
}

/** Start of the present level, small steps aside. */
function sinceLastStep(levels: readonly Level[], effect: number): number {
  const latest = levels[levels.length - 1].value;
  let index = levels.length - 1;
  while (index > 0 && Math.abs(levels[index - 1].value - latest) < effect) {
    index--;
  }
  return levels[index].from;
}

/** The peak, when the series rose to it within the window and recently came down, by more than a small effect. */
function recentPeak(
  levels: readonly Level[],
  recentStart: number,
  effect: number,
): number | undefined {
  const values = levels.map(level => level.value);
  const latest = values[values.length - 1];
  const peak = Math.max(...values);
  const rise =
    peak - Math.min(...values.slice(0, values.lastIndexOf(peak) + 1));
  const recentValues = values.filter(
    (_, index) => (levels[index + 1]?.from ?? Infinity) > recentStart,
  );
  const recentFall = Math.max(...recentValues) - latest;
  const enough = Math.max(
    effect,
    rise * VERDICT_THRESHOLDS.peakShareOfRise.value,
  );
  const isPeak =
    rise > 0 &&
    rise >= effect &&
    peak - latest >= enough &&
    recentFall > 0 &&
    recentFall >= effect;
  return isPeak ? peak : undefined;
}

import { theilSen } from '@almanac/statistics';
import { emergingRule } from './emergingRule';
import { smallestEffect } from './smallestEffect';
import type { Judgement, TrendEvidence } from './TrendEvidence';
import type { VerdictRuleId } from './verdictRules';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/** Judges values with noise by the trend test, the size of the effect, and whether it still goes on. */
export function judgeNoisy(evidence: TrendEvidence, recent: number): Judgement {
  const { window, scale, direction, segments, slope } = evidence;
  const effect = smallestEffect(window.values, scale);
  const latest = segments[segments.length - 1];
  const judged = (
    rule: VerdictRuleId,
    from: number,
    to: number,
  ): Judgement => ({
    rule,
    observationsNeeded: 0,
    staircase: false,
    levelSince: latest.start,
    from,
    to,
    recent,
  });
  const peak = recentPeak(evidence, recent, effect);
  if (peak !== undefined) return judged('pastPeak', peak, latest.mean);
  const line = {
    from: slope.intercept + slope.perStep * window.first,
    to: slope.intercept + slope.perStep * window.last,
  };
  const stopped = hasStopped(evidence, recent, effect);
  if (stopped) return judged('settled', segments[0].mean, latest.mean);
  if (direction.p > evidence.alpha || direction.z === 0) {
    return judged('noDirection', line.from, line.to);
  }
  const size = Math.max(
    Math.abs(line.to - line.from),
    Math.abs(latest.mean - segments[0].mean),
  );
  if (size < effect) return judged('tooSmall', line.from, line.to);
  if (direction.z < 0) return judged('downwardTrend', line.from, line.to);
  const rule = emergingRule(window, scale, latest.mean) ?? 'upwardTrend';
  return judged(rule, line.from, line.to);
}

/**
 * Whether the level moved within the window, but the present one has held for longer than what is recent: since then the
 * slope is surely much flatter than that of a line from the first level to the present one.
 */
function hasStopped(
  { window, adjusted, segments }: TrendEvidence,
  recent: number,
  effect: number,
): boolean {
  const first = segments[0];
  const latest = segments[segments.length - 1];
  const moved = Math.abs(latest.mean - first.mean);
  const isOld = window.last - latest.start > recent;
  if (segments.length === 1 || !isOld || moved < effect) return false;
  const since = theilSen(adjusted.subarray(latest.start));
  const steepest = Math.max(
    Math.abs(since.slopeLow),
    Math.abs(since.slopeHigh),
  );
  const whole = moved / (window.last - window.first);
  return steepest < whole * VERDICT_THRESHOLDS.stoppedSlopeRatio.value;
}

/** The level of the peak, when there are shifts up to it and recent shifts down from it. */
function recentPeak(
  { window, segments }: TrendEvidence,
  recent: number,
  effect: number,
): number | undefined {
  const means = segments.map(segment => segment.mean);
  const peak = Math.max(...means);
  const position = means.indexOf(peak);
  const latest = segments[segments.length - 1];
  if (position === 0 || position === segments.length - 1) return undefined;
  const rise = peak - Math.min(...means.slice(0, position));
  const fall = peak - latest.mean;
  const isRecent =
    window.last - latest.start <= recent &&
    latest.mean < segments[segments.length - 2].mean;
  const isPeak =
    rise >= effect &&
    fall >= Math.max(effect, rise * VERDICT_THRESHOLDS.peakShareOfRise.value);
  return isRecent && isPeak ? peak : undefined;
}

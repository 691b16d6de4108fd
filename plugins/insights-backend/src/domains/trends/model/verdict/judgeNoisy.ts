import { theilSen, type TheilSenLine } from '@almanac/statistics';
import { emergingRule } from './emergingRule';
import { shortPeak } from './shortPeak';
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
    const short = shortPeak(evidence, recent, effect);
    if (short) return judged('pastPeak', short.peak, short.now);
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
 * Whether the level moved within the window, but the present one has held for longer than what is recent: since then, or over
 * somewhat more than what is recent, the values are surely flatter than a line from the first level to the present one. Values
 * that a straight line accounts for better than levels have not stopped.
 */
function hasStopped(
  { window, adjusted, segments, shifts }: TrendEvidence,
  recent: number,
  effect: number,
): boolean {
  const first = segments[0];
  const latest = segments[segments.length - 1];
  const moved = Math.abs(latest.mean - first.mean);
  const isOld = window.last - latest.start > recent;
  if (shifts.length === 0 || !isOld || moved < effect) return false;
  const whole = moved / (window.last - window.first);
  const { stoppedOverRecent } = VERDICT_THRESHOLDS;
  const late = Math.floor(window.last - stoppedOverRecent.value * recent);
  return [latest.start, Math.max(latest.start, late)].some(start =>
    isFlatter(theilSen(adjusted.subarray(start)), whole),
  );
}

/** Whether a line is surely flatter than a slope: not told from a level and flatter, or much flatter. */
function isFlatter(
  { slopeLow, slopeHigh }: TheilSenLine,
  slope: number,
): boolean {
  const steepest = Math.max(Math.abs(slopeLow), Math.abs(slopeHigh));
  const isLevel = slopeLow <= 0 && slopeHigh >= 0;
  const { stoppedSlopeRatio } = VERDICT_THRESHOLDS;
  return steepest < slope * (isLevel ? 1 : stoppedSlopeRatio.value);
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

import type { components } from '@almanac/backstage-plugin-insights-common';
import { kleinbergBursts } from '@almanac/statistics';
import { dayAt, type AnalysisWindow } from '../analysisWindow';
import type { Judgement, TrendEvidence } from '../verdict/TrendEvidence';

/** A while in which a count was at least twice its usual, as the API gives it. */
export type Burst = components['schemas']['Burst'];

/** Larger sums of counts lose whole numbers. */
const LARGEST_SUM = Number.MAX_SAFE_INTEGER;
/** What has lasted for a longer part of the window, and goes on, is a level rather than a burst. */
const LONGEST_ONGOING = 0.1;

/**
 * When a count was at least twice its usual for a while; undefined for what is no count, or moves in steps.
 *
 * A count has no total of its own, so each period is taken as a draw of the sum of all: where that is much larger than one
 * period, the shares are those of a Poisson process (Kleinberg 2003, section 4).
 *
 * What was high from the first value on has not begun in sight, and what has been high for long and still is has not ended: both
 * may be levels, and are left out.
 */
export function findBursts(
  { window, adjusted, scale }: TrendEvidence,
  judgement: Judgement,
): Burst[] | undefined {
  const isCount = scale.hasNaturalZero && !scale.bounds;
  if (!isCount || judgement.staircase || window.observed < 2) return undefined;
  const total = sumOfCounts(window.values);
  if (!(total > 0 && total < LARGEST_SUM)) return undefined;
  // Without their season values are no whole numbers, and may fall below zero by a little.
  const counts = new Float64Array(adjusted.length);
  const totals = new Float64Array(adjusted.length);
  for (let at = 0; at < counts.length; at++) {
    counts[at] = Math.min(total, Math.max(0, Math.round(adjusted[at])));
    totals[at] = Number.isNaN(counts[at]) ? NaN : total;
  }
  const usual = meanOf(counts);
  return kleinbergBursts(counts, totals)
    .bursts.filter(burst => isInSight(burst, window))
    .map(({ start, end, weight }) => {
      const mean = meanOf(counts.subarray(start, end + 1));
      return {
        from: dayAt(window, start),
        to: dayAt(window, end),
        ...{ mean, usual, ratio: mean / usual, weight },
        isOver: end < window.last,
      };
    });
}

function isInSight(
  { start, end }: { start: number; end: number },
  { first, last }: AnalysisWindow,
): boolean {
  if (start <= first) return false;
  return end < last || end - start < LONGEST_ONGOING * (last - first);
}

function meanOf(counts: Float64Array): number {
  let sum = 0;
  let present = 0;
  for (let at = 0; at < counts.length; at++) {
    if (!Number.isFinite(counts[at])) continue;
    sum += counts[at];
    present += 1;
  }
  return sum / present;
}

/** @returns NaN where a value is no whole number, or below zero */
function sumOfCounts(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (!Number.isFinite(value)) continue;
    if (!(value >= 0 && Number.isInteger(value))) return NaN;
    sum += value;
  }
  return sum;
}

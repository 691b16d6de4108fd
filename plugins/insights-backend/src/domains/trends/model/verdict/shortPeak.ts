import {
  presentIndexes,
  presentValues,
  riseAndFall,
} from '@almanac/statistics';
import type { TrendEvidence } from './TrendEvidence';
import { VERDICT_THRESHOLDS } from './verdictThresholds';

/**
 * The peak of few values that rose and fell again: what a search for levels finds only in many. They must have fallen in what is
 * recent, too.
 *
 * @param effect - what counts as a change
 */
export function shortPeak(
  { window, adjusted }: TrendEvidence,
  recent: number,
  effect: number,
): { readonly peak: number; readonly now: number } | undefined {
  const { peakScore, peakMostValues, peakShareOfRise } = VERDICT_THRESHOLDS;
  const values = presentValues(adjusted);
  if (values.length > peakMostValues.value) return undefined;
  const { score, peak: position } = riseAndFall(adjusted);
  if (!(score >= peakScore.value)) return undefined;
  const peak = Math.max(...values);
  const now = values[values.length - 1];
  const indexes = presentIndexes(adjusted);
  const before = values.filter((_, at) => indexes[at] <= window.last - recent);
  const then = before[before.length - 1];
  const rise =
    peak - Math.min(...values.filter((_, at) => indexes[at] <= position));
  const fall = peak - now;
  const isPeak =
    rise >= effect &&
    fall >= Math.max(effect, rise * peakShareOfRise.value) &&
    then - now >= effect;
  return isPeak ? { peak, now } : undefined;
}

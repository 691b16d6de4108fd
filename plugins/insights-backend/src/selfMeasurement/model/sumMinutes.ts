import type { SliBuckets } from '@almanac/backstage-plugin-insights-node';
import { ALL_PLUGINS, type MinuteRow } from './MinuteCounts';
import type { SelfQuery } from './selfQuery';

const MINUTE_SECONDS = 60;

/** Slices that are asked for; start, end and step in whole minutes. */
export interface SliceSpan {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly stepSeconds: number;
}

/** What an SLI counts: all, and the part of it that is good or bad. */
export interface SelfRatio {
  readonly counts: 'good' | 'bad';
  readonly part: SelfQuery;
  readonly total: SelfQuery;
}

/**
 * Good and total counts over slices of whole minutes. A minute in which nothing recorded is unknown; one in which
 * something recorded and nothing was asked for counts as zero.
 */
export function sumMinutes(
  rows: readonly MinuteRow[],
  { counts, part, total }: SelfRatio,
  { startSeconds, endSeconds, stepSeconds }: SliceSpan,
): SliBuckets & { readonly coverage: Float64Array } {
  const slices = Math.max(0, (endSeconds - startSeconds) / stepSeconds);
  const parts = new Float64Array(slices);
  const totals = new Float64Array(slices);
  const recordedMinutes = new Uint32Array(slices);
  for (const row of rows) {
    const i = Math.floor(
      (row.minute * MINUTE_SECONDS - startSeconds) / stepSeconds,
    );
    if (row.pluginId === ALL_PLUGINS) recordedMinutes[i] += 1;
    if (row.pluginId === part.pluginId) parts[i] += part.valueOf(row.counts);
    if (row.pluginId === total.pluginId) totals[i] += total.valueOf(row.counts);
  }
  const known = (value: number, i: number) =>
    recordedMinutes[i] > 0 ? value : NaN;
  return {
    startSeconds,
    stepSeconds,
    good: parts.map((value, i) =>
      known(counts === 'good' ? value : totals[i] - value, i),
    ),
    total: totals.map(known),
    coverage: Float64Array.from(
      recordedMinutes,
      minutes => (minutes * MINUTE_SECONDS) / stepSeconds,
    ),
  };
}

import type { components } from '@almanac/backstage-plugin-insights-common';
import { dayAt } from './analysisWindow';
import type { TrendEvidence } from './verdict/TrendEvidence';

/** A shift of the level, as the API gives it. */
export type ChangePoint =
  components['schemas']['TrendAnalysis']['changePoints'][number];

/** The shifts of a window with their days; markers are set beside them when the analysis is read. */
export function changePointsOf({
  window,
  shifts,
}: TrendEvidence): ChangePoint[] {
  return shifts.map(shift => ({
    index: shift.index,
    at: dayAt(window, shift.index),
    low: dayAt(window, shift.low),
    high: dayAt(window, shift.high),
    before: shift.before,
    after: shift.after,
    markers: [],
  }));
}

/**
 * The members whose own level moved with each shift of the total, those that moved most first: only their markers can have
 * to do with it.
 */
export function moversOf({ window, shifts }: TrendEvidence): string[][] {
  return shifts.map(shift => {
    const direction = Math.sign(shift.after - shift.before);
    return window.members
      .map(member => ({
        id: member.member,
        change:
          (meanAround(member.values, shift.high, shift.high + 1) -
            meanAround(member.values, shift.low - 1, shift.low)) *
          direction,
      }))
      .filter(({ change }) => change > 0)
      .sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  });
}

/** The value just before, or just behind, the interval of a shift. */
function meanAround(values: Float64Array, from: number, to: number): number {
  const value = values.subarray(Math.max(0, from), to)[0];
  return Number.isFinite(value) ? value : 0;
}

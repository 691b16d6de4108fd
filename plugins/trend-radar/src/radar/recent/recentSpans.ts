import {
  dayOf,
  periodAfter,
  Radar,
  Step,
} from '@almanac/backstage-plugin-insights-react';

/** Times shorter than the one that a radar tells moves of, the shortest first, in periods of each step. */
const PERIODS = {
  quarter: { day: 91, week: 13, month: 3 },
  half: { day: 182, week: 26, month: 6 },
} as const satisfies Record<string, Record<Step, number>>;

/** A part of the time that a radar tells moves of, up to its last data. */
export interface RecentSpan {
  id: keyof typeof PERIODS;
  periods: number;
  step: Step;
  /** First day of its first period, `YYYY-MM-DD`. */
  since: string;
}

/**
 * The times that moves of a radar can be narrowed to. Counted as the radar's own are: the last three months end with the
 * month of the last data. None where the radar tells of no longer time, or has no data.
 */
export function recentSpans({
  policy,
  signal,
  dataAsOf,
}: Pick<Radar, 'policy' | 'signal' | 'dataAsOf'>): RecentSpan[] {
  if (!dataAsOf || !signal) return [];
  const { step } = signal;
  const ids: RecentSpan['id'][] = ['quarter', 'half'];
  return ids.flatMap(id => {
    const periods = PERIODS[id][step];
    if (periods >= policy.movementPeriods) return [];
    const since = dayOf(periodAfter(dataAsOf, step, 1 - periods));
    return [{ id, periods, step, since }];
  });
}

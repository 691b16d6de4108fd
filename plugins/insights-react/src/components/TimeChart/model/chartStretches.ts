import type { TimeChartProps, TimeChartStretch } from '../TimeChartProps';
import type { ChartMoment } from './chartMoments';

/** The stretches that a moment lies in, each title once. */
export function stretchesAt(
  { time, end }: Pick<ChartMoment, 'time' | 'end'>,
  { stretches = [] }: Pick<TimeChartProps, 'stretches'>,
): TimeChartStretch[] {
  const here = stretches.filter(stretch => {
    const from = Date.parse(stretch.start);
    const to = Date.parse(stretch.end);
    return end > time ? from < end && to > time : from <= time && time <= to;
  });
  return oneOfEachTitle(here);
}

/** The first stretch of each title. */
export function oneOfEachTitle(
  stretches: readonly TimeChartStretch[],
): TimeChartStretch[] {
  return [
    ...new Map(
      [...stretches].reverse().map(stretch => [stretch.title, stretch]),
    ).values(),
  ].reverse();
}

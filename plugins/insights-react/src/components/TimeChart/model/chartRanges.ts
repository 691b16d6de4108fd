import type { TimeChartRange, TimeChartSeries } from '../TimeChartProps';

/** A range, with the series that it is of. */
export interface ChartRange extends TimeChartRange {
  key: string;
  /** Place of the series. */
  series: number;
}

/** The ranges of all series in one row: first those of the first. */
export function chartRanges(
  all: readonly Pick<TimeChartSeries, 'id' | 'ranges'>[],
): ChartRange[] {
  return all.flatMap(({ id, ranges = [] }, series) =>
    ranges.map(range => ({ ...range, key: `${id} ${range.title}`, series })),
  );
}

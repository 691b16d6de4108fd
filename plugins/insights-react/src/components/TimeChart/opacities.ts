import { chartRanges, type ChartRange } from './model/chartRanges';
import type { TimeChartSeries } from './TimeChartProps';

/** The wider an interval, the fainter its band. Bands lie on each other, so these add. */
export function bandOpacity(level: number): number {
  return level > 0.9 ? 0.14 : 0.2;
}

/** Of the narrowest of some bands as it is seen: on the wider ones that it lies on. */
export function seenOpacity(bands: readonly number[]): number {
  return 1 - bands.reduce((through, opacity) => through * (1 - opacity), 1);
}

/** Of areas that stand on each other: the grid is seen through them. */
export const stackOpacity = 0.85;

/** Of a band around a foreseen line: fainter where a narrower one lies on it. */
export function rangeOpacity(
  { key, series }: ChartRange,
  all: readonly TimeChartSeries[],
): number {
  const own = chartRanges(all).filter(range => range.series === series);
  return own[own.length - 1]?.key === key ? 0.2 : 0.14;
}

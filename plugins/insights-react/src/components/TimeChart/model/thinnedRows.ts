import { largestTriangleThreeBuckets } from '@almanac/statistics';
import type { ChartRow } from './ChartModel';

/**
 * Rows that keep the shape of every line: those that largest-triangle-three-buckets chooses for any series, its
 * extremes, the edges of gaps, and all with a forecast.
 *
 * @param points - how many to keep for each series, about the pixels of the plot
 */
export function thinnedRows(rows: ChartRow[], points: number): ChartRow[] {
  if (rows.length <= points) return rows;
  const kept = new Set<number>();
  const seriesCount = rows[0].values.length;
  for (let series = 0; series < seriesCount; series++) {
    const values = Float64Array.from(rows, row => row.values[series] ?? NaN);
    for (const index of largestTriangleThreeBuckets(values, points)) {
      kept.add(index);
    }
    for (const index of extremesOf(values)) kept.add(index);
    for (let index = 1; index < values.length; index++) {
      if (Number.isNaN(values[index]) !== Number.isNaN(values[index - 1])) {
        kept.add(index).add(index - 1);
      }
    }
  }
  return rows.filter((row, index) => kept.has(index) || row.forecast !== null);
}

/** Places of the smallest and the largest value: the axis is made for them. */
function extremesOf(values: Float64Array): number[] {
  let low = -1;
  let high = -1;
  values.forEach((value, index) => {
    if (low < 0 ? !Number.isNaN(value) : value < values[low]) low = index;
    if (high < 0 ? !Number.isNaN(value) : value > values[high]) high = index;
  });
  return low < 0 ? [] : [low, high];
}

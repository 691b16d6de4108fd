import type { ChartRow } from './ChartModel';
import type { PlotGeometry } from './PlotGeometry';

/**
 * Place of the period nearest to a pixel; null without periods.
 *
 * @param middleOf - where a period is drawn; at its beginning unless told otherwise
 */
export function nearestRow(
  rows: readonly ChartRow[],
  geometry: PlotGeometry,
  x: number,
  middleOf: (row: ChartRow) => number = row => row.time,
): number | null {
  if (rows.length === 0) return null;
  let low = 0;
  let high = rows.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (geometry.x(middleOf(rows[middle])) < x) low = middle;
    else high = middle;
  }
  const toLow = Math.abs(geometry.x(middleOf(rows[low])) - x);
  const toHigh = Math.abs(geometry.x(middleOf(rows[high])) - x);
  return toHigh < toLow ? high : low;
}

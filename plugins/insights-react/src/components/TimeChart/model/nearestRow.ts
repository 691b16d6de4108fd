import type { ChartRow } from './ChartModel';
import type { PlotGeometry } from './PlotGeometry';

/** Place of the period nearest to a pixel; null without periods. */
export function nearestRow(
  rows: readonly ChartRow[],
  geometry: PlotGeometry,
  x: number,
): number | null {
  if (rows.length === 0) return null;
  let low = 0;
  let high = rows.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (geometry.x(rows[middle].time) < x) low = middle;
    else high = middle;
  }
  const toLow = Math.abs(geometry.x(rows[low].time) - x);
  const toHigh = Math.abs(geometry.x(rows[high].time) - x);
  return toHigh < toLow ? high : low;
}

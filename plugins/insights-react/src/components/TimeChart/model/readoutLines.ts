import type { TimeChartSeries } from '../TimeChartProps';
import type { ChartRow } from './ChartModel';

/** A line of the readout of one period. */
export interface ReadoutLine {
  series: TimeChartSeries;
  value: number | null;
}

/** All series at one time, largest first, missing ones last. */
export function readoutLines(
  row: ChartRow,
  series: readonly TimeChartSeries[],
): ReadoutLine[] {
  return series
    .map((one, index) => ({ series: one, value: row.values[index] ?? null }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      return b.value - a.value;
    });
}

import type { TimeChartSeries } from '../TimeChartProps';
import type { ChartRow } from './ChartModel';

/** A line of the readout of one period. */
export interface ReadoutLine {
  series: TimeChartSeries;
  value: number | null;
}

/**
 * All series at one time, largest first, missing ones last. What is foreseen and what is observed miss each other's times
 * by their nature; that is not told, nor where a guide ends.
 */
export function readoutLines(
  row: ChartRow,
  series: readonly TimeChartSeries[],
): ReadoutLine[] {
  const lines = series.map((one, index) => ({
    series: one,
    value: row.values[index] ?? null,
  }));
  const isAhead = lines.some(
    ({ series: one, value }) => one.foreseen && value !== null,
  );
  return lines
    .filter(
      ({ series: one, value }) =>
        value !== null || !(one.foreseen || one.guide || isAhead),
    )
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      return b.value - a.value;
    });
}

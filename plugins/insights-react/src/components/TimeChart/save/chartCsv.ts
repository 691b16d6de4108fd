import { toCsv, type CsvValue } from '../../../lib/toCsv';
import { chartModel } from '../model/ChartModel';
import type { TimeChartProps } from '../TimeChartProps';

/** All values of the window as CSV, in full precision; nothing is thinned. */
export function chartCsv(chart: TimeChartProps): string {
  const bands = chart.forecast?.bands ?? [];
  const header = [
    'period',
    ...chart.series.map(one => one.title),
    ...(chart.forecast ? ['forecast median'] : []),
    ...bands.flatMap(band => [
      `forecast ${band.level} low`,
      `forecast ${band.level} high`,
    ]),
  ];
  const rows = chartModel(chart).rows.map((row): CsvValue[] => {
    const foreseen =
      row.forecast && !row.forecast.isOrigin ? row.forecast : null;
    return [
      row.day,
      ...row.values,
      ...(chart.forecast ? [foreseen?.median ?? null] : []),
      ...bands.flatMap((_, index) => foreseen?.bands[index] ?? [null, null]),
    ];
  });
  return toCsv(header, rows);
}

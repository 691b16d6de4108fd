import { toCsv, type CsvValue } from '../../../lib/toCsv';
import { chartModel } from '../model/ChartModel';
import { chartRanges } from '../model/chartRanges';
import type { TimeChartProps } from '../TimeChartProps';
import type { ChartFileWords } from './ChartFileWords';

/** All values as CSV, in full precision, whatever window is on screen; nothing is thinned. */
export function chartCsv(chart: TimeChartProps, words: ChartFileWords): string {
  const bands = chart.forecast?.bands ?? [];
  const header = [
    words.period,
    ...chart.series.flatMap(({ title, ranges = [] }) => [
      title,
      ...ranges.flatMap(range => [
        words.rangeLow(range.title),
        words.rangeHigh(range.title),
      ]),
    ]),
    ...(chart.forecast ? [words.forecastMedian] : []),
    ...bands.flatMap(band => [
      words.forecastLow(band.level),
      words.forecastHigh(band.level),
    ]),
  ];
  const everything = chartModel({ ...chart, window: undefined });
  const rangeOf = chartRanges(chart.series).map(({ series }) => series);
  const rows = everything.rows.map((row): CsvValue[] => {
    const foreseen =
      row.forecast && !row.forecast.isOrigin ? row.forecast : null;
    return [
      row.day,
      ...row.values.flatMap((value, index) => [
        value,
        ...row.ranges
          .filter((_, place) => rangeOf[place] === index)
          .flatMap(range => range ?? [null, null]),
      ]),
      ...(chart.forecast ? [foreseen?.median ?? null] : []),
      ...bands.flatMap((_, index) => foreseen?.bands[index] ?? [null, null]),
    ];
  });
  return toCsv(header, rows);
}

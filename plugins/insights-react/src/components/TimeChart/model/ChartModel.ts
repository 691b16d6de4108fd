import { periodStart } from '../../../lib/formatPeriod';
import type { TimeChartProps } from '../TimeChartProps';
import { chartMoments, periodMoment, type ChartMoment } from './chartMoments';
import { chartRanges } from './chartRanges';

/** One period of a chart. */
export interface ChartRow extends ChartMoment {
  /** One for each series; null is missing. */
  values: (number | null)[];
  /** Low and high of each range, in the order of `chartRanges`; null where there is none. */
  ranges: ([low: number, high: number] | null)[];
  forecast: ForecastRow | null;
}

/** What is foreseen for a period; on the last observed one the fan begins at the observed value. */
export interface ForecastRow {
  median: number;
  bands: [low: number, high: number][];
  /** The fan's beginning: drawn, but not a forecast. */
  isOrigin: boolean;
}

/** The periods that are on screen, observed and foreseen. */
export interface ChartModel {
  rows: ChartRow[];
  /** Place of the last period that an observed series has a value for; -1 when none has. */
  lastObserved: number;
}

type Input = Pick<
  TimeChartProps,
  'series' | 'start' | 'step' | 'times' | 'forecast' | 'window'
>;

/** Joins series and forecast into rows by period, and keeps those of the window. */
export function chartModel(input: Input): ChartModel {
  const { window } = input;
  const all = [...observedRows(input)];
  addForecast(all, input);
  const rows = all.filter(
    row =>
      (!window?.from || row.day >= window.from) &&
      (!window?.to || row.day <= window.to),
  );
  return { rows, lastObserved: lastWithValue(rows, input) };
}

function observedRows(input: Input): ChartRow[] {
  const ranges = chartRanges(input.series);
  return chartMoments(input).map((moment, index) => ({
    ...moment,
    values: input.series.map(one => finite(one.values[index])),
    ranges: ranges.map(range => {
      const low = finite(range.low[index]);
      const high = finite(range.high[index]);
      return low === null || high === null ? null : [low, high];
    }),
    forecast: null,
  }));
}

function addForecast(rows: ChartRow[], { series, step, forecast }: Input) {
  if (!forecast || !step || forecast.median.length === 0) return;
  const first = periodStart(forecast.start);
  const origin = rows.filter(row => row.time < first).pop();
  const level = origin?.values[0];
  if (origin && level !== null && level !== undefined) {
    origin.forecast = {
      median: level,
      bands: forecast.bands.map(() => [level, level]),
      isOrigin: true,
    };
  }
  const known = new Map(rows.map(row => [row.time, row]));
  forecast.median.forEach((median, index) => {
    const moment = periodMoment(forecast.start, step, index);
    let row = known.get(moment.time);
    if (!row) {
      row = {
        ...moment,
        values: series.map(() => null),
        ranges: chartRanges(series).map(() => null),
        forecast: null,
      };
      rows.push(row);
    }
    row.forecast = {
      median,
      bands: forecast.bands.map(band => [band.low[index], band.high[index]]),
      isOrigin: false,
    };
  });
}

function lastWithValue(rows: ChartRow[], { series }: Input): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    if (isObserved(rows[index], series)) return index;
  }
  return -1;
}

/** Whether a series that is observed has a value in a period. */
export function isObserved(row: ChartRow, series: Input['series']): boolean {
  return row.values.some(
    (value, index) =>
      value !== null && !series[index].foreseen && !series[index].guide,
  );
}

function finite(value: number | null | undefined): number | null {
  return value === null || value === undefined || !Number.isFinite(value)
    ? null
    : value;
}

import { periodStart } from '../../../lib/formatPeriod';
import { dayOf, periodAfter } from '../../../lib/periods';
import type { TimeChartProps } from '../TimeChartProps';

/** One period of a chart. */
export interface ChartRow {
  /** Start of the period, milliseconds UTC. */
  time: number;
  day: string;
  /** One for each series; null is missing. */
  values: (number | null)[];
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
  /** Place of the last period that a series has a value for; -1 when none has. */
  lastObserved: number;
}

type Input = Pick<
  TimeChartProps,
  'series' | 'start' | 'step' | 'forecast' | 'window'
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
  return { rows, lastObserved: lastWithValue(rows) };
}

function observedRows({ series, start, step }: Input): ChartRow[] {
  const periods = Math.max(0, ...series.map(one => one.values.length));
  return Array.from({ length: periods }, (_, index) => {
    const time = periodAfter(start, step, index);
    return {
      time,
      day: dayOf(time),
      values: series.map(one => finite(one.values[index])),
      forecast: null,
    };
  });
}

function addForecast(rows: ChartRow[], { series, step, forecast }: Input) {
  if (!forecast || forecast.median.length === 0) return;
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
    const time = periodAfter(forecast.start, step, index);
    let row = known.get(time);
    if (!row) {
      row = {
        time,
        day: dayOf(time),
        values: series.map(() => null),
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

function lastWithValue(rows: ChartRow[]): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    if (rows[index].values.some(value => value !== null)) return index;
  }
  return -1;
}

function finite(value: number | null | undefined): number | null {
  return value === null || value === undefined || !Number.isFinite(value)
    ? null
    : value;
}

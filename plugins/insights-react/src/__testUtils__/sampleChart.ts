import type { ChartRow } from '../components/TimeChart/model/ChartModel';
import type { TimeChartProps } from '../components/TimeChart/TimeChartProps';
import { dayOf, periodAfter } from '../lib/periods';

/** A monthly chart of two teams from January 2024 on; each test names what it is about. */
export function sampleChart(
  changes: Partial<TimeChartProps> = {},
): TimeChartProps {
  return {
    title: 'Repositories that use it',
    unit: '{repository}',
    step: 'month',
    start: '2024-01-01',
    source: 'sample data',
    series: [
      { id: 'payments', title: 'Payments', values: [10, 20, null, 40] },
      { id: 'search', title: 'Search', values: [30, 5, 7, 9] },
    ],
    ...changes,
  };
}

/** Rows of daily values, each with as many series as its first value has. */
export function sampleRows(...series: (number | null)[][]): ChartRow[] {
  return series[0].map((_, index) => {
    const time = periodAfter('2024-01-01', 'day', index);
    return {
      time,
      end: periodAfter('2024-01-01', 'day', index + 1),
      day: dayOf(time),
      values: series.map(values => values[index]),
      ranges: series.map(() => null),
      forecast: null,
    };
  });
}

/** A forecast of two months behind the sample chart, with one band. */
export const sampleForecast: NonNullable<TimeChartProps['forecast']> = {
  method: 'theta',
  start: '2024-05-01',
  median: [50, 60],
  bands: [
    { level: 0.8, low: [45, 50], high: [55, 70], measuredCoverage: 0.79 },
  ],
  origins: 12,
};

/** A change of level, known to the period unless told otherwise. */
export function sampleChange(
  at: string,
  before: number,
  after: number,
  interval: { low?: string; high?: string } = {},
): NonNullable<TimeChartProps['changePoints']>[number] {
  return {
    index: 0,
    at,
    low: at,
    high: at,
    before,
    after,
    markers: [],
    ...interval,
  };
}

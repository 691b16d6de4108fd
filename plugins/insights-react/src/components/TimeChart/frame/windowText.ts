import { formatPeriod } from '../../../lib/formatPeriod';
import { dayOf, periodAfter } from '../../../lib/periods';
import type { TimeChartProps } from '../TimeChartProps';

/** The periods on screen in words: `Jan 2015 to Oct 2026`; one period alone by its name. */
export function windowText(chart: TimeChartProps): string {
  const periods = Math.max(0, ...chart.series.map(one => one.values.length));
  if (periods === 0) return '';
  const last = dayOf(periodAfter(chart.start, chart.step, periods - 1));
  const from = chart.window?.from ?? chart.start;
  const to = chart.window?.to ?? last;
  const ends = [from, to].map(day => formatPeriod(day, chart.step));
  return [...new Set(ends)].join(' to ');
}

import { formatPeriod } from '../../../lib/formatPeriod';
import { dayOf, periodAfter } from '../../../lib/periods';
import type { TimeChartProps } from '../TimeChartProps';

/**
 * The periods on screen in words: `Jan 2015 to Oct 2026`; one period alone by its name.
 *
 * @param span - names a span from its two ends
 */
export function windowText(
  chart: TimeChartProps,
  span: (from: string, to: string) => string,
): string {
  const periods = Math.max(0, ...chart.series.map(one => one.values.length));
  if (periods === 0) return '';
  const last = dayOf(periodAfter(chart.start, chart.step, periods - 1));
  const from = formatPeriod(chart.window?.from ?? chart.start, chart.step);
  const to = formatPeriod(chart.window?.to ?? last, chart.step);
  return from === to ? from : span(from, to);
}

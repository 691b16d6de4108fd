import { chartMoments } from '../model/chartMoments';
import { momentText } from '../model/momentText';
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
  const moments = chartMoments(chart);
  if (moments.length === 0) return '';
  const last = moments[moments.length - 1];
  const end = chart.times ? last.end : last.day;
  const from = momentText(chart.window?.from ?? moments[0].day, chart);
  const to = momentText(chart.window?.to ?? end, chart);
  return from === to ? from : span(from, to);
}

import { fallbackLocale, oneSeptember } from '../../../lib/displayLocale';
import { formatPeriod } from '../../../lib/formatPeriod';
import type { TimeChartProps } from '../TimeChartProps';

/**
 * A moment of a chart in words: `Dec 2022` of months, `5 Dec 2022, 06:00` in the reader's time zone where the chart has
 * times.
 *
 * @param time - milliseconds UTC, or a day or instant
 */
export function momentText(
  time: number | string,
  { step, times }: Pick<TimeChartProps, 'step' | 'times'>,
): string {
  if (!times) return formatPeriod(time, step ?? 'day');
  const instant = typeof time === 'number' ? time : Date.parse(time);
  if (!Number.isFinite(instant)) return String(time);
  return oneSeptember(
    new Intl.DateTimeFormat(fallbackLocale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(instant),
  );
}

import type { Step } from '../api/wire';
import { fallbackLocale, oneSeptember } from './displayLocale';

const styles: Record<Step, Intl.DateTimeFormatOptions> = {
  month: { month: 'short', year: 'numeric' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
};

/**
 * A period by its first day, as precise as the step: `Dec 2022`, `5 Dec 2022`.
 *
 * @param day - `YYYY-MM-DD`, or the milliseconds of its start in UTC
 *
 * @public
 */
export function formatPeriod(
  day: string | number,
  step: Step,
  locale: string = fallbackLocale,
): string {
  const instant = typeof day === 'number' ? day : periodStart(day);
  if (!Number.isFinite(instant)) return String(day);
  const words = new Intl.DateTimeFormat(locale, {
    ...styles[step],
    timeZone: 'UTC',
  }).format(instant);
  return locale === fallbackLocale ? oneSeptember(words) : words;
}

/** Milliseconds of the first instant of a day in UTC. */
export function periodStart(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

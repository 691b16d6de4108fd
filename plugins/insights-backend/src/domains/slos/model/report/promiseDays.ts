import { dayInWords } from '../words/dayInWords';
import type { FrozenPromise } from './ReportContent';

/** The first and the last day of a period of an agreement, in its zone: `1 Nov 2026`, `30 Nov 2026`. */
export function promiseDays({
  start,
  end,
  window,
}: Pick<FrozenPromise, 'start' | 'end' | 'window'>) {
  const day = (at: number) => dayInWords(at, window.timeZone ?? 'utc');
  return {
    first: day(Date.parse(start) / 1_000),
    // The end itself is the beginning of the next day.
    last: day(Date.parse(end) / 1_000 - 1),
  };
}

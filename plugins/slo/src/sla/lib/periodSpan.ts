import { SloWindow } from '@almanac/backstage-plugin-insights-react';

/**
 * The first and the last day of a period, in the time zone that it is counted in: `1 Nov 2026`, `30 Nov 2026`.
 *
 * @param period - instants; the end is excluded
 */
export function periodSpan(
  { start, end }: { start: string; end: string },
  { timeZone }: Pick<SloWindow, 'timeZone'>,
): { first: string; last: string } {
  const format = dayFormat(timeZone);
  // British English has "Sept", the sentences of the backend "Sep".
  const day = (at: number) => format.format(at).replace('Sept', 'Sep');
  return { first: day(Date.parse(start)), last: day(Date.parse(end) - 1) };
}

function dayFormat(timeZone: string | undefined) {
  try {
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  } catch {
    // A zone that this browser does not know.
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
  }
}

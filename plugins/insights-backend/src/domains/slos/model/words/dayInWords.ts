import { DateTime } from 'luxon';

/** A day as people read it: `14 Dec 2026`. Seconds since 1970, of which the day in a time zone is taken. */
export function dayInWords(seconds: number, timeZone = 'utc'): string {
  return DateTime.fromSeconds(seconds, { zone: timeZone })
    .setLocale('en')
    .toFormat('d LLL yyyy');
}

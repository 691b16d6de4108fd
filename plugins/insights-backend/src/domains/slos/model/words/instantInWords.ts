import { DateTime } from 'luxon';

/** A moment as people read it: `14 Dec 2026, 10:00 UTC`. Seconds since 1970. */
export function instantInWords(seconds: number): string {
  return DateTime.fromSeconds(seconds, { zone: 'utc' })
    .setLocale('en')
    .toFormat("d LLL yyyy, HH:mm 'UTC'");
}

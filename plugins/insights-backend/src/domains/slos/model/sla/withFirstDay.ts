import { DateTime } from 'luxon';
import type { Agreement } from './Agreement';
import { zoneOf } from './zoneOf';

/**
 * An agreement that is saved by hand, with its first day: where it names none, the day it is first saved on, so that
 * nothing is judged of what was not promised yet.
 *
 * @param firstSaved - ISO 8601 instant
 */
export function withFirstDay(
  agreement: Agreement,
  firstSaved: string,
): Agreement & { readonly since: string } {
  const { since, window } = agreement;
  if (since !== undefined) return { ...agreement, since };
  const day = DateTime.fromISO(firstSaved, { zone: zoneOf(window) });
  return { ...agreement, since: day.toFormat('yyyy-MM-dd') };
}

import type { Step } from '../api/wire';
import { periodStart } from './formatPeriod';

const dayMs = 86_400_000;

/**
 * The start of the period `count` steps after another, in milliseconds of UTC.
 *
 * @param start - first day of the first period, `YYYY-MM-DD`
 *
 * @public
 */
export function periodAfter(start: string, step: Step, count: number): number {
  const first = periodStart(start);
  if (step === 'day') return first + count * dayMs;
  if (step === 'week') return first + count * 7 * dayMs;
  const date = new Date(first);
  return Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth() + count,
    date.getUTCDate(),
  );
}

/** A time as the name of its day, `YYYY-MM-DD` in UTC. @public */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

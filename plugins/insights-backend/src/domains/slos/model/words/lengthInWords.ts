import type { Duration, DurationUnit } from '../window/Duration';

const UNITS: Readonly<Record<DurationUnit, string>> = {
  m: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
};

/** A duration as people say it: `30 days`, `1 month`. */
export function lengthInWords({ count, unit }: Duration): string {
  return `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`;
}

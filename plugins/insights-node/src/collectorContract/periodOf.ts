import type { CollectedSignal } from '../Collected';

const DAY_MILLISECONDS = 86_400_000;
const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday: the Monday before it began a week. */
const MONDAY_BEFORE_EPOCH = -3;
const MONTHS_OF_YEAR = 12;

/** Number of the period that begins with a day `YYYY-MM-DD`; `undefined` when none begins with it. */
export function periodOf(
  day: string,
  step: CollectedSignal['step'],
): number | undefined {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant) || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return undefined;
  }
  const days = instant / DAY_MILLISECONDS;
  switch (step) {
    case 'week': {
      const week = (days - MONDAY_BEFORE_EPOCH) / DAYS_OF_WEEK;
      return Number.isInteger(week) ? week : undefined;
    }
    case 'month': {
      const date = new Date(instant);
      return date.getUTCDate() === 1
        ? date.getUTCFullYear() * MONTHS_OF_YEAR + date.getUTCMonth()
        : undefined;
    }
    default:
      return days;
  }
}

/** Number of the period that holds an instant. */
export function periodAt(instant: Date, step: CollectedSignal['step']): number {
  const days = Math.floor(instant.getTime() / DAY_MILLISECONDS);
  switch (step) {
    case 'week':
      return Math.floor((days - MONDAY_BEFORE_EPOCH) / DAYS_OF_WEEK);
    case 'month':
      return instant.getUTCFullYear() * MONTHS_OF_YEAR + instant.getUTCMonth();
    default:
      return days;
  }
}

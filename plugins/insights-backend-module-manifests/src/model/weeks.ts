/** Weeks are counted from the one that holds 1970-01-01, so that a place in a series is a subtraction; they begin on Monday, UTC. */

const DAY_MILLISECONDS = 86_400_000;
const WEEK_MILLISECONDS = 7 * DAY_MILLISECONDS;
/** 1970-01-01 was a Thursday. */
const FIRST_MONDAY = -3 * DAY_MILLISECONDS;

/** The week that holds an instant. */
export function weekOf(instant: string | Date): number {
  const milliseconds = new Date(instant).getTime();
  return Math.floor((milliseconds - FIRST_MONDAY) / WEEK_MILLISECONDS);
}

/** The Monday that a week begins with, `YYYY-MM-DD`. */
export function mondayOf(week: number): string {
  return new Date(FIRST_MONDAY + week * WEEK_MILLISECONDS)
    .toISOString()
    .slice(0, 10);
}

/** The last week that is over at an instant. */
export function lastCompleteWeek(now: Date): number {
  return weekOf(now) - 1;
}

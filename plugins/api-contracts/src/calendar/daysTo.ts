const DAY_MILLISECONDS = 86_400_000;

/**
 * Whole days between a day and an end, before or after it; 0 where there is none.
 *
 * @param sunsetOn - day in UTC, ISO 8601
 * @param today - the same
 */
export function daysTo(sunsetOn: string | null, today: string): number {
  if (sunsetOn === null) return 0;
  const left = Date.parse(sunsetOn) - Date.parse(today);
  return Math.abs(Math.round(left / DAY_MILLISECONDS));
}

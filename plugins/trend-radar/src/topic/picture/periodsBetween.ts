import type { Step } from '@almanac/backstage-plugin-insights-react';

const DAY_MILLISECONDS = 86_400_000;
const DAYS_OF_STEP = { day: 1, week: 7 } as const;

/**
 * Whole periods from one to another; negative when the second is the earlier one.
 *
 * @param from - first day of a period, `YYYY-MM-DD`
 * @param to - first day of another
 */
export function periodsBetween(from: string, to: string, step: Step): number {
  if (step === 'month') return monthOf(to) - monthOf(from);
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;
  return Math.round(days / DAYS_OF_STEP[step]);
}

function monthOf(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return year * 12 + month;
}

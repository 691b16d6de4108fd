import type { ContractDeprecation } from '@almanac/backstage-plugin-insights-react';

/** What ends within so many days is said to be due; the sentence above the calendar counts by the same. */
export const DUE_DAYS = 30;

const DAY_MILLISECONDS = 86_400_000;

/** How an end stands on a day. */
export interface End {
  state: 'overdue' | 'due' | 'later' | 'undated';
  /** Whole days from that day to the end, or since it; 0 where there is none. */
  days: number;
}

/**
 * How near an end is.
 *
 * @param today - day in UTC, ISO 8601
 */
export function endOf(
  { sunsetOn }: Pick<ContractDeprecation, 'sunsetOn'>,
  today: string,
): End {
  if (sunsetOn === null) return { state: 'undated', days: 0 };
  const left = Math.round(
    (Date.parse(sunsetOn) - Date.parse(today)) / DAY_MILLISECONDS,
  );
  if (left < 0) return { state: 'overdue', days: -left };
  return { state: left <= DUE_DAYS ? 'due' : 'later', days: left };
}

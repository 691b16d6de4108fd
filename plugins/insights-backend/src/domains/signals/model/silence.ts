import type { Step } from './Signal';

/** Periods of a quarter of a year: what is late by less may still come. */
export const LATE_PERIODS: Readonly<Record<Step, number>> = {
  day: 91,
  week: 13,
  month: 3,
};

/** Periods of a year: after a longer silence nothing can be said of now. */
export const LONGEST_SILENCE: Readonly<Record<Step, number>> = {
  day: 365,
  week: 52,
  month: 12,
};

/**
 * Periods for which a topic has been silent while others of its signal went on, in whole quarters of a year, and one more
 * than a year at the most. So a topic that has ended is looked at five times more, not at each period, and one that is late by
 * a week not at all.
 *
 * @param lastPeriod - of the topic
 * @param latestPeriod - of all topics of the signal
 */
export function silentPeriods(
  lastPeriod: number,
  latestPeriod: number,
  step: Step,
): number {
  const late = latestPeriod - lastPeriod;
  if (late > LONGEST_SILENCE[step]) return LONGEST_SILENCE[step] + 1;
  return (
    Math.max(0, Math.floor(late / LATE_PERIODS[step])) * LATE_PERIODS[step]
  );
}

import type { Step } from '../../../signals';
import { addPeriods, STEPS_PER_YEAR } from '../../../trends';
import type { JudgedDay } from './judgements';

/** Suggestions of longer ago were made on other technology. */
const MOST_YEARS = 15;

/**
 * The days on which suggestions are judged, from the oldest: a year before the last one that is known, two years, and so on.
 * Each year is judged once: suggestions of one month and the next are mostly the same.
 *
 * @param from - first day that anything was suggested on
 * @param dataAsOf - first day of the last period with a value
 */
export function judgedDays(
  from: string,
  dataAsOf: string,
  step: Step,
): JudgedDay[] {
  const dayOf = (years: number) =>
    addPeriods(dataAsOf, step, -years * STEPS_PER_YEAR[step]);
  const days: JudgedDay[] = [];
  for (let years = 1; years <= MOST_YEARS && dayOf(years) >= from; years++) {
    days.unshift({ day: dayOf(years), yearLater: dayOf(years - 1) });
  }
  return days;
}

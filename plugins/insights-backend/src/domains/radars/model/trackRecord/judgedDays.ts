import type { Step } from '../../../signals';
import { addPeriods } from '../../../trends';
import type { JudgedDay } from './judgements';

/** Periods of a year, as changes of a year count them. */
const PERIODS_OF_YEAR: Readonly<Record<Step, number>> = {
  day: 365,
  week: 52,
  month: 12,
};

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
    addPeriods(dataAsOf, step, -years * PERIODS_OF_YEAR[step]);
  const days: JudgedDay[] = [];
  for (let years = 1; years <= MOST_YEARS && dayOf(years) >= from; years++) {
    days.unshift({ day: dayOf(years), yearLater: dayOf(years - 1) });
  }
  return days;
}

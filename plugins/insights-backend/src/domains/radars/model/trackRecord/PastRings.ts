import { LATE_PERIODS, type Step } from '../../../signals';
import { addPeriods } from '../../../trends';

/** What was suggested for a topic, and what people had decided, by day. */
export interface PastRings {
  readonly topicId: string;
  /** Suggested rings, replayed with what was known then; one entry for each change, from the oldest. */
  readonly suggested: readonly RingSince[];
  /** Decided rings, from the oldest; a null ring is a decision that was withdrawn. */
  readonly decided: readonly RingSince<string | null>[];
  /** First day of the last period with a value; left out where that is not known. */
  readonly toldUntil?: string;
}

/** A ring, and the day since which it was that. */
export interface RingSince<Ring = string> {
  /** `YYYY-MM-DD`. */
  readonly at: string;
  readonly ring: Ring;
}

/** The ring of a day; undefined before the first. */
export function ringOn<Ring>(
  rings: readonly RingSince<Ring>[],
  day: string,
): Ring | undefined {
  return rings.findLast(({ at }) => at <= day)?.ring;
}

/** Whether anything was known of a topic on a day: what is late by less than a quarter of a year may still come. */
export function isToldOn(
  { toldUntil }: Pick<PastRings, 'toldUntil'>,
  day: string,
  step: Step,
): boolean {
  return (
    toldUntil === undefined ||
    day < addPeriods(toldUntil, step, LATE_PERIODS[step])
  );
}

/**
 * The first day on which the value of a period is known: it is measured at the period's end. Whatever came before that day, came
 * before the value.
 *
 * @param day - first day of the period
 */
export function knownFrom(day: string, step: Step): string {
  return addPeriods(day, step, 1);
}

/**
 * The ring that a topic had at the end of a period: the decided one where one stood, else the suggested one.
 *
 * @param day - first day of the period
 */
export function ringHadOn(
  { suggested, decided }: PastRings,
  day: string,
  step: Step,
): string | undefined {
  const end = knownFrom(day, step);
  const last = decided.findLast(({ at }) => at < end)?.ring;
  return last ?? ringOn(suggested, day);
}

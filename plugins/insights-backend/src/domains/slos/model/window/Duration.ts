/**
 * OpenSLO's duration shorthand: a whole number and one letter, whose case matters.
 *
 * @see https://github.com/OpenSLO/OpenSLO#duration-shorthand
 */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

/** Letters of the shorthand: `m` is a minute, `M` a month. */
export type DurationUnit = 'm' | 'h' | 'd' | 'w' | 'M' | 'Q' | 'Y';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds of each unit. Months, quarters and years have no fixed length; rolling windows count them as so many days. */
const SECONDS: Readonly<Record<DurationUnit, number>> = {
  m: MINUTE,
  h: HOUR,
  d: DAY,
  w: 7 * DAY,
  M: 30 * DAY,
  Q: 90 * DAY,
  Y: 365 * DAY,
};

/** Units whose length depends on the calendar. */
export const CALENDAR_UNITS: ReadonlySet<DurationUnit> = new Set([
  'M',
  'Q',
  'Y',
]);

/** Reads the shorthand, e.g. `4w`; undefined where it is none. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^([1-9]\d{0,5})([mhdwMQY])$/.exec(text);
  return match
    ? { count: Number(match[1]), unit: match[2] as DurationUnit }
    : undefined;
}

/** Writes the shorthand. */
export function formatDuration({ count, unit }: Duration): string {
  return `${count}${unit}`;
}

/** Seconds of a duration, with 30 days a month, 90 a quarter and 365 a year. */
export function secondsOf({ count, unit }: Duration): number {
  return count * SECONDS[unit];
}

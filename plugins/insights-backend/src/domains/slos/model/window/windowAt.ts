import { DateTime, type DurationLike } from 'luxon';
import { secondsOf, type Duration, type DurationUnit } from './Duration';
import type { CalendarWindow, Span, TimeWindow } from './TimeWindow';

const IN_LUXON: Readonly<Record<DurationUnit, (n: number) => DurationLike>> = {
  m: minutes => ({ minutes }),
  h: hours => ({ hours }),
  d: days => ({ days }),
  w: weeks => ({ weeks }),
  M: months => ({ months }),
  Q: quarters => ({ months: 3 * quarters }),
  Y: years => ({ years }),
};

/**
 * The window that a moment lies in.
 *
 * A rolling window ends at the moment. A calendar window is the period around it: period k begins at anchor + k ×
 * duration in local time and is counted from the anchor, so that a month from the 31st does not creep forward; days have
 * 23 or 25 hours where clocks change.
 *
 * @param seconds - the moment, in seconds since 1970
 */
export function windowAt(window: TimeWindow, seconds: number): Span {
  if (window.kind === 'rolling') {
    return {
      startSeconds: seconds - secondsOf(window.duration),
      endSeconds: seconds,
    };
  }
  const period = periodAround(window, seconds);
  return {
    startSeconds: periodStart(window, period),
    endSeconds: periodStart(window, period + 1),
  };
}

/** Which period a moment lies in: 0 begins at the anchor, earlier ones are negative. */
function periodAround(window: CalendarWindow, seconds: number): number {
  const anchor = anchorOf(window);
  const elapsed = seconds - anchor.toSeconds();
  // An estimate by mean lengths is off by one at most near the edges; the edges themselves decide.
  let period = Math.floor(elapsed / meanSecondsOf(window.duration));
  while (periodStart(window, period) > seconds) period -= 1;
  while (periodStart(window, period + 1) <= seconds) period += 1;
  return period;
}

function periodStart(window: CalendarWindow, period: number): number {
  const { count, unit } = window.duration;
  const step = count * period;
  return anchorOf(window).plus(IN_LUXON[unit](step)).toSeconds();
}

function anchorOf({ anchor, timeZone }: CalendarWindow): DateTime {
  return DateTime.fromISO(anchor, { zone: timeZone });
}

const DAYS_OF_A_YEAR = 365.2425;
const MEAN_DAYS: Partial<Record<DurationUnit, number>> = {
  M: DAYS_OF_A_YEAR / 12,
  Q: DAYS_OF_A_YEAR / 4,
  Y: DAYS_OF_A_YEAR,
};

function meanSecondsOf(duration: Duration): number {
  const days = MEAN_DAYS[duration.unit];
  return days === undefined
    ? secondsOf(duration)
    : duration.count * days * 86_400;
}

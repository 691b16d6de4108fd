import { fallbackLocale, oneSeptember } from '../../../lib/displayLocale';
import type { TimeTick } from './timeTicks';

const hourMs = 3_600_000;
const dayHours = 24;
const daysPerMonth = 30.44;
const spacePerTick = 64;
const stepHours = [1, 2, 3, 6, 12, 24, 48, 168, 336];
const stepMonths = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240];
/** Longer windows are marked by months and years. */
const mostDaysMarkedByDay = 92;

/**
 * Whole hours, days, months or years of the reader's time zone, as near to each other as their labels allow. A day stays one
 * where clocks change. Where the year changes, or the window is long, a label names the year.
 *
 * @param width - of the plot in pixels
 */
export function momentTicks(
  from: number,
  to: number,
  width: number,
): TimeTick[] {
  const most = Math.max(2, Math.floor(width / spacePerTick));
  const hours = (to - from) / hourMs;
  const days = hours / dayHours;
  return days > mostDaysMarkedByDay
    ? monthTicks(from, to, nearest(stepMonths, days / daysPerMonth, most))
    : hourTicks(from, to, nearest(stepHours, hours, most));
}

function nearest(steps: number[], length: number, most: number): number {
  return steps.find(some => length / some < most) ?? steps[steps.length - 1];
}

function hourTicks(from: number, to: number, step: number): TimeTick[] {
  const first = new Date(from);
  const ticks: TimeTick[] = [];
  let year = first.getFullYear();
  for (let index = 0; ; index++) {
    const date = new Date(
      first.getFullYear(),
      first.getMonth(),
      first.getDate() + (step < dayHours ? 0 : index * (step / dayHours)),
      step < dayHours ? index * step : 0,
    );
    const time = date.getTime();
    if (time > to) return ticks;
    if (time < from) continue;
    const isNewYear = date.getFullYear() !== year;
    year = date.getFullYear();
    ticks.push({ time, label: labelOf(date, isNewYear) });
  }
}

function monthTicks(from: number, to: number, step: number): TimeTick[] {
  const first = new Date(from);
  const months = first.getFullYear() * 12 + first.getMonth();
  const ticks: TimeTick[] = [];
  let year: number | undefined;
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const date = new Date(Math.floor(month / 12), month % 12, 1);
    const time = date.getTime();
    if (time > to) return ticks;
    if (time < from) continue;
    const style: Intl.DateTimeFormatOptions =
      month % 12 === 0
        ? { year: 'numeric' }
        : { month: 'short', ...(year === undefined && { year: 'numeric' }) };
    year = date.getFullYear();
    ticks.push({ time, label: format(date, style) });
  }
}

/** Midnight is the name of its day. */
function labelOf(date: Date, isNewYear: boolean): string {
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0;
  const day: Intl.DateTimeFormatOptions = {
    ...{ day: 'numeric', month: 'short' },
    ...(isNewYear && { year: 'numeric' }),
  };
  return format(
    date,
    isMidnight ? day : { hour: '2-digit', minute: '2-digit' },
  );
}

function format(date: Date, style: Intl.DateTimeFormatOptions): string {
  return oneSeptember(
    new Intl.DateTimeFormat(fallbackLocale, style).format(date),
  );
}

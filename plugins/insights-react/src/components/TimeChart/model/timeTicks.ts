import type { Step } from '../../../api/wire';
import { fallbackLocale, oneSeptember } from '../../../lib/displayLocale';
import { formatPeriod } from '../../../lib/formatPeriod';

/** A mark of the time axis. */
export interface TimeTick {
  time: number;
  label: string;
}

const dayMs = 86_400_000;
const daysPerMonth = 30.44;
const spacePerTick = 64;
/** Longer windows are marked by months even when the steps are days. */
const mostDaysMarkedByDay = 92;
const monthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 480, 960];
const daySteps = [1, 2, 7, 14];

/**
 * Whole days, months or years, as near to each other as their labels allow.
 *
 * @param width - of the plot in pixels
 * @param step - of the values: months are not marked by days
 */
export function timeTicks(
  from: number,
  to: number,
  width: number,
  step: Step,
): TimeTick[] {
  const ticks = spacedTicks(from, to, width, step);
  return ticks.length > 1
    ? ticks
    : [{ time: from, label: formatPeriod(from, step) }];
}

function spacedTicks(from: number, to: number, width: number, step: Step) {
  const most = Math.max(2, Math.floor(width / spacePerTick));
  const days = (to - from) / dayMs;
  const dayStep = daySteps.find(
    some => (step !== 'week' || some >= 7) && days / some < most,
  );
  if (step !== 'month' && days <= mostDaysMarkedByDay && dayStep) {
    return dayTicks(from, to, dayStep);
  }
  const months = days / daysPerMonth;
  const monthStep =
    monthSteps.find(some => months / some < most) ??
    monthSteps[monthSteps.length - 1];
  return monthTicks(from, to, monthStep);
}

function dayTicks(from: number, to: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let time = from; time <= to; time += step * dayMs) {
    ticks.push({
      time,
      label: format(time, { day: 'numeric', month: 'short' }),
    });
  }
  return ticks;
}

function monthTicks(from: number, to: number, step: number): TimeTick[] {
  const first = new Date(from);
  const monthOfYearZero = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: TimeTick[] = [];
  let month = Math.ceil(monthOfYearZero / step) * step;
  for (; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > to) return ticks;
    if (time < from) continue;
    const isYear = month % 12 === 0;
    ticks.push({
      time,
      label: format(time, isYear ? { year: 'numeric' } : { month: 'short' }),
    });
  }
}

function format(time: number, style: Intl.DateTimeFormatOptions): string {
  return oneSeptember(
    new Intl.DateTimeFormat(fallbackLocale, {
      ...style,
      timeZone: 'UTC',
    }).format(time),
  );
}

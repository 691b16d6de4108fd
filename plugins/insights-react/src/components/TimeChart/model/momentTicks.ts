import { fallbackLocale, oneSeptember } from '../../../lib/displayLocale';
import type { TimeTick } from './timeTicks';

const hourMs = 3_600_000;
const dayHours = 24;
const spacePerTick = 64;
const stepHours = [1, 2, 3, 6, 12, 24, 48, 168, 336, 672, 1_344, 2_688];

/**
 * Whole hours or days of the reader's time zone, as near to each other as their labels allow. A day stays one where
 * clocks change.
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
  const step =
    stepHours.find(some => hours / some < most) ??
    stepHours[stepHours.length - 1];
  const first = new Date(from);
  const ticks: TimeTick[] = [];
  for (let index = 0; ; index++) {
    const time = new Date(
      first.getFullYear(),
      first.getMonth(),
      first.getDate() + (step < dayHours ? 0 : index * (step / dayHours)),
      step < dayHours ? index * step : 0,
    ).getTime();
    if (time > to) return ticks;
    if (time >= from) ticks.push({ time, label: labelOf(time) });
  }
}

/** Midnight is the name of its day. */
function labelOf(time: number): string {
  const date = new Date(time);
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0;
  return oneSeptember(
    new Intl.DateTimeFormat(
      fallbackLocale,
      isMidnight
        ? { day: 'numeric', month: 'short' }
        : { hour: '2-digit', minute: '2-digit' },
    ).format(time),
  );
}

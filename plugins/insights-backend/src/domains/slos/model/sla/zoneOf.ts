import type { TimeWindow } from '../window/TimeWindow';

/** The zone that the days of an agreement are of: that of its calendar; UTC where it has none. */
export function zoneOf(window: TimeWindow): string {
  return window.kind === 'calendar' ? window.timeZone : 'UTC';
}

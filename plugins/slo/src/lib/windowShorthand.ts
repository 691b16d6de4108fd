import type { SloWindow } from '@almanac/backstage-plugin-insights-react';

/** A window in the shorthand of OpenSLO, and whether it follows the calendar: `30d`, `1M calendar`. */
export function windowShorthand({ kind, duration }: SloWindow): string {
  const length = `${duration.count}${duration.unit}`;
  return kind === 'calendar' ? `${length} calendar` : length;
}

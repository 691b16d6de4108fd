import { formatNumber } from '@almanac/backstage-plugin-insights-common';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
const STEP = 1_000;

/** A size of a file in decimal units (SI), e.g. `1.23 MB`. @public */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  return `${formatNumber(size)}\u00a0${UNITS[unit]}`;
}

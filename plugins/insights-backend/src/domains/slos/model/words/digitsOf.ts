import { percentDecimals } from '@almanac/backstage-plugin-insights-common';

/** Decimals that a number of percent has beside a target: those of the target, one at least. */
export function digitsOf(target: number): number {
  return Math.max(1, percentDecimals(target));
}

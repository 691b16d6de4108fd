import type { SloWindow } from '@almanac/backstage-plugin-insights-react';

const SECONDS: Record<SloWindow['duration']['unit'], number> = {
  m: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
  M: 30 * 86_400,
  Q: 90 * 86_400,
  Y: 365 * 86_400,
};

/** Length of a window; months, quarters and years as 30, 90 and 365 days, as rolling windows count them. */
export function windowSeconds({ duration }: SloWindow): number | undefined {
  const seconds = SECONDS[duration.unit];
  return seconds === undefined ? undefined : seconds * duration.count;
}

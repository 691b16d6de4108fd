import type { SliBuckets } from '@almanac/backstage-plugin-insights-node';

/** Good and total counts of one SLI over equal slices of time. */
export type Buckets = SliBuckets;

/** Where the last slice ends, in seconds since 1970. */
export function endSecondsOf({
  startSeconds,
  stepSeconds,
  total,
}: Buckets): number {
  return startSeconds + total.length * stepSeconds;
}

/** Whether counts say something: a half-known or negative one does not. */
export function isKnown(good: number, total: number): boolean {
  return (
    Number.isFinite(good) && Number.isFinite(total) && good >= 0 && total >= 0
  );
}

/** Whether a source said anything of a bucket, be it half-known or against reason. */
export function isSaid(good: number, total: number): boolean {
  return !(Number.isNaN(good) && Number.isNaN(total));
}

/** Part of one bucket of which something is known, 0…1. */
export function coverageAt(
  { good, total, coverage }: Buckets,
  index: number,
): number {
  return isKnown(good[index], total[index]) ? coverage?.[index] ?? 1 : 0;
}

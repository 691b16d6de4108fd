import type { Buckets } from '../buckets/Buckets';

/** A moment where windows of days begin: 2026-03-02T00:00:00Z, a Monday. */
export const MONDAY_SECONDS = Date.parse('2026-03-02T00:00:00Z') / 1_000;

export const FIVE_MINUTES = 300;

/** Buckets from counts, undefined where nothing is known. */
export function bucketsOf(
  good: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
  {
    startSeconds = MONDAY_SECONDS,
    stepSeconds = FIVE_MINUTES,
  }: { startSeconds?: number; stepSeconds?: number } = {},
): Buckets {
  const counts = (values: readonly (number | undefined)[]) =>
    Float64Array.from(values, value => value ?? NaN);
  return {
    startSeconds,
    stepSeconds,
    good: counts(good),
    total: counts(total),
  };
}

/** So many equal buckets of 1,000 events, each with so many bad ones. */
export function steady(
  count: number,
  badOf: (index: number) => number,
  stepSeconds = FIVE_MINUTES,
): Buckets {
  const bad = Array.from({ length: count }, (_, index) => badOf(index));
  return bucketsOf(
    bad.map(value => 1_000 - value),
    bad.map(() => 1_000),
    { stepSeconds },
  );
}

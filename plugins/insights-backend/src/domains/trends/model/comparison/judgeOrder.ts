import type { components } from '@almanac/backstage-plugin-insights-common';

/** A value of a topic with its interval, as the API gives it. */
export type MeasuredValue =
  components['schemas']['ComparedMeasure']['values'][number];

/** One that there is. */
export type KnownValue = MeasuredValue & { readonly value: number };

/** What can be said of the order of some values. */
export interface Order {
  /** Those that have a value, the greatest first. */
  readonly ranked: readonly KnownValue[];
  readonly leader: string | null;
  readonly unclear: [string, string][];
}

/**
 * Orders values as far as their intervals allow. Two are told apart only where their intervals do not overlap, which is
 * stricter than a test of their difference: Schenker and Gentleman (2001), The American Statistician 55(3).
 *
 * @param isExact - the values are recorded and have no interval: those that are not equal are told apart
 */
export function judgeOrder(
  values: readonly MeasuredValue[],
  isExact: boolean = false,
): Order {
  const ranked = values
    .filter((one): one is KnownValue => one.value !== null)
    .sort((a, b) => b.value - a.value);
  const isUnclear = (a: KnownValue, b: KnownValue) =>
    isExact ? a.value === b.value : overlap(a, b);
  const unclear = ranked.flatMap((one, index) =>
    ranked
      .slice(index + 1)
      .filter(other => isUnclear(one, other))
      .map((other): [string, string] => [one.topicId, other.topicId]),
  );
  const first = ranked[0]?.topicId;
  const leads =
    ranked.length > 1 && !unclear.some(([topicId]) => topicId === first);
  return { ranked, leader: leads ? first : null, unclear };
}

/** An interval that is not known may lie anywhere. */
function overlap(a: MeasuredValue, b: MeasuredValue): boolean {
  if (a.low === null || a.high === null) return true;
  if (b.low === null || b.high === null) return true;
  return a.low <= b.high && b.low <= a.high;
}

import { BUCKET_SECONDS } from '../openslo/limits';

/** A source that has said nothing for so long has fallen silent; until then its next buckets are only on their way. */
export const SILENT_AFTER_SECONDS = 3 * BUCKET_SECONDS;

/**
 * The moment that an SLO is evaluated for: up to where its counts are collected, while they are fresh. Buckets that are on
 * their way are no silence, so that no policy counts them for a minute.
 *
 * @param collectedUntil - of each series, null where nothing was collected yet; seconds since 1970
 */
export function asOf(
  collectedUntil: readonly (number | null)[],
  nowSeconds: number,
): number {
  const oldest = Math.min(...collectedUntil.map(until => until ?? -Infinity));
  return Math.min(
    nowSeconds,
    Math.max(oldest, nowSeconds - SILENT_AFTER_SECONDS),
  );
}

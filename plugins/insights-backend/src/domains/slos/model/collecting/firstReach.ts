import type { SourceHabits } from './planReads';

/** How far back a new series is known, and what sets the limit. */
export interface FirstReach {
  readonly seconds: number;
  readonly limit: 'retention' | 'backfill';
}

/**
 * What a new series begins with; from then on the portal keeps the counts itself.
 *
 * @param backfillSeconds - how far back new series are collected
 */
export function firstReach(
  { retentionSeconds = Infinity }: Pick<SourceHabits, 'retentionSeconds'>,
  backfillSeconds: number,
): FirstReach {
  return retentionSeconds <= backfillSeconds
    ? { seconds: retentionSeconds, limit: 'retention' }
    : { seconds: backfillSeconds, limit: 'backfill' };
}

/** How up to date what a collector brought is. */
export type Freshness = 'fresh' | 'stale' | 'never';

/** So many runs may be missed before the data counts as stale. */
const MISSED_RUNS = 2;

/** Judges when a collector was last successful against its schedule. */
export function judgeFreshness(
  lastSuccessAt: Date | undefined,
  schedule: { frequencySeconds: number; timeoutSeconds: number },
  now: Date,
): Freshness {
  if (!lastSuccessAt) return 'never';
  // The last run missed had the time that a run may take.
  const allowedSeconds =
    MISSED_RUNS * schedule.frequencySeconds + schedule.timeoutSeconds;
  const age = now.getTime() - lastSuccessAt.getTime();
  return age > allowedSeconds * 1000 ? 'stale' : 'fresh';
}

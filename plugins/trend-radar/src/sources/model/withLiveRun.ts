import { CollectorRun } from '@almanac/backstage-plugin-insights-react';

/**
 * Runs as they were loaded, with the newest as the list of collectors tells it. Only that one changes, so the pages of
 * older runs need not be asked for again while it goes on.
 *
 * @param runs - newest first
 */
export function withLiveRun(
  runs: CollectorRun[],
  lastRun: CollectorRun | null,
): CollectorRun[] {
  if (!lastRun) {
    return runs;
  }
  const isListed = runs.some(({ id }) => id === lastRun.id);
  return isListed
    ? runs.map(run => (run.id === lastRun.id ? lastRun : run))
    : [lastRun, ...runs];
}

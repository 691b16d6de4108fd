import { CollectorRun } from '@almanac/backstage-plugin-insights-react';

/**
 * How long a run took, or has taken so far; milliseconds.
 *
 * @param now - for a run that is not over
 */
export function runDuration(run: CollectorRun, now: number): number {
  const end = run.finishedAt ? Date.parse(run.finishedAt) : now;
  return end - Date.parse(run.startedAt);
}

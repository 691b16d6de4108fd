import { SloReportPromise } from '@almanac/backstage-plugin-insights-react';

/** Whether nothing to come can mend a promise whose period is not over. A rolling window is never over. */
export function isBrokenAlready({
  verdict,
  isOver,
  window,
}: SloReportPromise): boolean {
  return verdict === 'broken' && !isOver && window.kind === 'calendar';
}

import type { TrendAnalysis } from '@almanac/backstage-plugin-insights-react';

type ChangePoint = TrendAnalysis['changePoints'][number];

/** On which side of a change of level an event lies; `within` when it lies in the very period. */
export function sideOf(
  change: ChangePoint,
  marker: ChangePoint['markers'][number],
): 'before' | 'within' | 'after' {
  if (marker.distanceDays === 0) return 'within';
  return marker.at.slice(0, 10) < change.at ? 'before' : 'after';
}

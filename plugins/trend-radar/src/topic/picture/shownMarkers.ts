import type {
  Marker,
  TrendAnalysis,
} from '@almanac/backstage-plugin-insights-react';

/**
 * The events worth drawing: those of the topic itself, and those that lie nearest to its changes of level. Hundreds of
 * releases on one axis would hide them.
 *
 * @param topicId - `<namespace>:<name>`
 */
export function shownMarkers(
  markers: readonly Marker[],
  topicId: string,
  changePoints: TrendAnalysis['changePoints'],
): Marker[] {
  const near = new Set(
    changePoints.flatMap(change =>
      change.markers.map(marker => marker.markerId),
    ),
  );
  return markers.filter(
    marker => marker.topicId === topicId || near.has(marker.id),
  );
}

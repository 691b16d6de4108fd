import type { TimeChartMarker } from '../TimeChartProps';

/** Markers so near to each other that one flag stands for all. */
export interface MarkerGroup {
  /** Pixels of the flag: where the first of the group is. */
  x: number;
  markers: TimeChartMarker[];
}

/**
 * Groups markers whose flags would touch. A group is never wider than a flag: hundreds of markers in a row become a row
 * of flags, not one in the middle.
 *
 * @param x - place of a time in pixels
 * @param width - of a flag in pixels
 */
export function groupMarkers(
  markers: readonly TimeChartMarker[],
  x: (time: number) => number,
  width: number,
): MarkerGroup[] {
  const placed = markers
    .map(marker => ({ marker, x: x(Date.parse(marker.at)) }))
    .sort((a, b) => a.x - b.x);
  const groups: MarkerGroup[] = [];
  for (const { marker, x: at } of placed) {
    const open = groups[groups.length - 1];
    if (open && at - open.x < width) {
      open.markers.push(marker);
    } else {
      groups.push({ x: at, markers: [marker] });
    }
  }
  return groups;
}

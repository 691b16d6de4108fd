import type { Marker } from '../../../api/wire';

/** Markers so near to each other that one flag stands for all. */
export interface MarkerGroup {
  /** Pixels of the flag: the middle of the group. */
  x: number;
  markers: Marker[];
}

/**
 * Groups markers whose flags would touch.
 *
 * @param x - place of a time in pixels
 * @param width - of a flag in pixels
 */
export function groupMarkers(
  markers: readonly Marker[],
  x: (time: number) => number,
  width: number,
): MarkerGroup[] {
  const placed = markers
    .map(marker => ({ marker, x: x(Date.parse(marker.at)) }))
    .sort((a, b) => a.x - b.x);
  const groups: { first: number; last: number; markers: Marker[] }[] = [];
  for (const { marker, x: at } of placed) {
    const open = groups[groups.length - 1];
    if (open && at - open.last < width) {
      open.markers.push(marker);
      open.last = at;
    } else {
      groups.push({ first: at, last: at, markers: [marker] });
    }
  }
  return groups.map(group => ({
    x: (group.first + group.last) / 2,
    markers: group.markers,
  }));
}

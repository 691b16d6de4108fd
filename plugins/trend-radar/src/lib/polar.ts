/** A point in user units; y points down, as in SVG. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The point at a distance and a direction (radians, clockwise from nine o'clock, so that the first of four quadrants
 * lies at the top left, where reading starts).
 */
export function toPoint(distance: number, angle: number): Point {
  return { x: -distance * Math.cos(angle), y: -distance * Math.sin(angle) };
}

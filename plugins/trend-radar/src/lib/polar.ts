/** A point in user units; y points down, as in SVG. */
export interface Point {
  x: number;
  y: number;
}

/** The point at a distance and a direction (radians, clockwise from twelve o'clock). */
export function toPoint(distance: number, angle: number): Point {
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
}

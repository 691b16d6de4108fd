import { Point } from './polar';

/** An upright rectangle. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A straight line between two points. */
export interface Segment {
  from: Point;
  to: Point;
}

/** Whether two areas share more than an edge. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

/** Distance of a point from an area; 0 inside. */
export function distanceToArea(area: Area, { x, y }: Point): number {
  return Math.hypot(
    Math.max(area.left - x, 0, x - area.right),
    Math.max(area.top - y, 0, y - area.bottom),
  );
}

/** Distance of a point from a line. */
export function distanceToSegment(line: Segment, point: Point): number {
  const { from, to } = line;
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = x * x + y * y;
  const along = (point.x - from.x) * x + (point.y - from.y) * y;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, along / length));
  return Math.hypot(from.x + part * x - point.x, from.y + part * y - point.y);
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether two lines cross. */
export function cross(a: Segment, b: Segment): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

/** Whether a line runs through the inside of an area. */
export function runsThrough({ from, to }: Segment, area: Area): boolean {
  // Liang and Barsky 1984: the part of the line that lies between both pairs of edges.
  let first = 0;
  let last = 1;
  const sides = [
    [to.x - from.x, area.left - from.x, area.right - from.x],
    [to.y - from.y, area.top - from.y, area.bottom - from.y],
  ];
  for (const [step, low, high] of sides) {
    if (step === 0) {
      if (low >= 0 || high <= 0) return false;
    } else {
      first = Math.max(first, Math.min(low / step, high / step));
      last = Math.min(last, Math.max(low / step, high / step));
    }
  }
  return first < last;
}

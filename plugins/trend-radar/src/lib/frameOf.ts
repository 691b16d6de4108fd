import { Point, toPoint } from './polar';
import { Sector } from './RadarLayout';

/** A part of the drawing, as `viewBox` names it. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Steps along the arc; its box is exact at the ends and within a thousandth between them. */
const ARC_STEPS = 96;

/** The box around some points, with room on every side. */
function boxAround(points: readonly Point[], padding: number): Frame {
  const xs = points.map(point => point.x);
  const ys = points.map(point => point.y);
  const x = Math.min(...xs) - padding;
  const y = Math.min(...ys) - padding;
  return {
    x,
    y,
    width: Math.max(...xs) + padding - x,
    height: Math.max(...ys) + padding - y,
  };
}

/** The frame of a whole radar. */
export function frameOfRadar(halfWidth: number): Frame {
  return {
    x: -halfWidth,
    y: -halfWidth,
    width: 2 * halfWidth,
    height: 2 * halfWidth,
  };
}

/** The frame of one sector, from the centre to the outer edge. */
export function frameOfSector(
  sector: Sector,
  outerRadius: number,
  padding: number,
): Frame {
  const turn = (sector.end - sector.start) / ARC_STEPS;
  const arc = Array.from({ length: ARC_STEPS + 1 }, (_, step) =>
    toPoint(outerRadius, sector.start + step * turn),
  );
  return boxAround([{ x: 0, y: 0 }, ...arc], padding);
}

import { Point } from './polar';
import { Sector } from './RadarLayout';

const FULL_TURN = 2 * Math.PI;

function distanceToBorder(point: Point, direction: number): number {
  const along = -point.x * Math.cos(direction) - point.y * Math.sin(direction);
  const aside = -point.x * Math.sin(direction) + point.y * Math.cos(direction);
  return along < 0 ? Math.hypot(point.x, point.y) : Math.abs(aside);
}

/** Whether a point lies in a sector, and not on the free strips beside it. */
export function liesInSector(
  point: Point,
  sector: Sector,
  gutter: number,
): boolean {
  const direction = Math.atan2(-point.y, -point.x);
  const turn = (direction - sector.start + 2 * FULL_TURN) % FULL_TURN;
  return (
    turn < sector.end - sector.start &&
    distanceToBorder(point, sector.start) >= gutter &&
    distanceToBorder(point, sector.end) >= gutter
  );
}

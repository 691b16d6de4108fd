import { Movement } from '@almanac/backstage-plugin-insights-react';

const STAR_POINTS = 5;
/** Inner radius of the five-pointed star whose edges run straight from tip to tip. */
const STAR_INNER = 0.46;
/** A dot of the same area as the triangle looks larger; unmoved blips are to be the quiet ones. */
const DOT = 0.74;

/** Beside a dot the other shapes are larger, to be seen as well as it. */
const TRIANGLE = 1.15;
const STAR = 1.25;

function polygon(points: [number, number][]): string {
  const corners = points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`);
  return `M${corners.join('L')}Z`;
}

function triangle(radius: number, tipUp: boolean): string {
  const side = radius * 1.05;
  const sign = tipUp ? 1 : -1;
  return polygon([
    [0, -sign * radius],
    [side, sign * radius * 0.8],
    [-side, sign * radius * 0.8],
  ]);
}

function star(radius: number): string {
  return polygon(
    Array.from({ length: 2 * STAR_POINTS }, (_, index) => {
      const reach = index % 2 ? radius * STAR_INNER : radius;
      const angle = (index * Math.PI) / STAR_POINTS;
      return [reach * Math.sin(angle), -reach * Math.cos(angle)];
    }),
  );
}

function dot(radius: number): string {
  return `M0,${-radius}A${radius},${radius} 0 1 1 0,${radius}A${radius},${radius} 0 1 1 0,${-radius}Z`;
}

/**
 * The outline of a mark around the origin for each movement: ▲ in, ▼ out, ★ new, ● not moved, nor known to this page.
 */
export function blipShapes(radius: number): (movement: Movement) => string {
  const shapes: Record<Movement, string> = {
    in: triangle(radius * TRIANGLE, true),
    out: triangle(radius * TRIANGLE, false),
    new: star(radius * STAR),
    none: dot(radius * DOT),
  };
  return movement =>
    Object.hasOwn(shapes, movement) ? shapes[movement] : shapes.none;
}

/** How far a mark reaches from the place of its blip. */
export function reachOfBlip(movement: Movement, radius: number): number {
  const isDrawnAsMoved =
    movement === 'in' || movement === 'out' || movement === 'new';
  return radius * (isDrawnAsMoved ? STAR : DOT);
}

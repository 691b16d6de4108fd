import { Area, distanceToArea, distanceToSegment, Segment } from './area';
import { Point } from './polar';

/** A mark of the picture. */
export interface Mark extends Point {
  /** How far it reaches from its centre. */
  reach: number;
  /** How much a line over it disturbs; 1 when left out. */
  weight?: number;
}

/** Marks by where they lie, so that few must be looked at for a place. */
export interface MarkGrid {
  /** Whether any mark comes nearer to an area than a distance; the `exempt` does not count. */
  anyWithin(area: Area, distance: number, exempt?: Point): boolean;
  /** The weights of the marks that a line runs over; the `exempt` does not count. */
  weightAlong(line: Segment, exempt: Point): number;
}

/**
 * Sorts marks into square cells.
 *
 * @param cellSize - about the size of what will be asked for
 */
export function markGrid(marks: readonly Mark[], cellSize: number): MarkGrid {
  const rows = new Map<number, Map<number, Mark[]>>();
  const cellOf = (value: number) => Math.floor(value / cellSize);
  let largest = 0;
  for (const mark of marks) {
    largest = Math.max(largest, mark.reach);
    const row = rows.get(cellOf(mark.y)) ?? new Map<number, Mark[]>();
    rows.set(cellOf(mark.y), row);
    const cell = row.get(cellOf(mark.x)) ?? [];
    row.set(cellOf(mark.x), cell);
    cell.push(mark);
  }
  function* near(area: Area, distance: number): Generator<Mark> {
    const around = distance + largest;
    const lastRow = cellOf(area.bottom + around);
    const lastColumn = cellOf(area.right + around);
    for (let y = cellOf(area.top - around); y <= lastRow; y++) {
      const row = rows.get(y);
      if (!row) continue;
      for (let x = cellOf(area.left - around); x <= lastColumn; x++) {
        yield* row.get(x) ?? [];
      }
    }
  }
  const isAt = (mark: Mark, place?: Point) =>
    mark.x === place?.x && mark.y === place.y;
  return {
    anyWithin(area, distance, exempt) {
      for (const mark of near(area, distance)) {
        if (
          distanceToArea(area, mark) < distance + mark.reach &&
          !isAt(mark, exempt)
        ) {
          return true;
        }
      }
      return false;
    },
    weightAlong(line, exempt) {
      const { from, to } = line;
      const around = {
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
      };
      let weight = 0;
      for (const mark of near(around, 0)) {
        if (distanceToSegment(line, mark) < mark.reach && !isAt(mark, exempt)) {
          weight += mark.weight ?? 1;
        }
      }
      return weight;
    },
  };
}

import { RingBand, Sector } from './RadarLayout';

/** An arc inside a cell on which marks can sit without touching. */
export interface Row {
  distance: number;
  /** Directions in radians; the first and the last slot lie on them. */
  start: number;
  end: number;
  /** How many marks fit side by side. */
  capacity: number;
}

/** Room kept free along the edges of a cell, as a part of the pitch. */
const EDGE_MARGIN = 0.62;

/** The free edge of a cell for a given pitch. */
export function edgeMargin(pitch: number): number {
  return pitch * EDGE_MARGIN;
}

/** How tight a cell is packed. */
export interface Spacing {
  /** Least distance between the centres of two marks. */
  pitch: number;
  /** Half the width of the strip between two sectors that holds no marks. */
  gutter: number;
}

function rowAt(distance: number, sector: Sector, spacing: Spacing): Row {
  const { pitch, gutter } = spacing;
  const margin = gutter + edgeMargin(pitch);
  const none = { distance, start: 0, end: 0, capacity: 0 };
  if (distance <= margin) {
    return none;
  }
  const inset = Math.asin(margin / distance);
  const start = sector.start + inset;
  const end = sector.end - inset;
  if (end < start) {
    return none;
  }
  // The straight distance between neighbours must be the pitch, not the arc.
  const step = 2 * Math.asin(Math.min(1, pitch / (2 * distance)));
  const capacity = Math.floor((end - start) / step + 1e-9) + 1;
  return { distance, start, end, capacity };
}

/** Rows of a cell from the inside out; neighbouring rows are at least one pitch apart. */
export function rowsOfCell(
  band: RingBand,
  sector: Sector,
  spacing: Spacing,
): Row[] {
  const { pitch } = spacing;
  const margin = edgeMargin(pitch);
  const room = band.outer - band.inner - 2 * margin;
  const count = Math.max(0, Math.floor(room / pitch + 1e-9) + 1);
  const step = count > 1 ? room / (count - 1) : 0;
  const first = count > 1 ? band.inner + margin : (band.inner + band.outer) / 2;
  return Array.from({ length: count }, (_, index) =>
    rowAt(first + index * step, sector, spacing),
  );
}

/** How many marks a cell can hold. */
export function capacityOfCell(
  band: RingBand,
  sector: Sector,
  spacing: Spacing,
): number {
  return rowsOfCell(band, sector, spacing).reduce(
    (sum, row) => sum + row.capacity,
    0,
  );
}

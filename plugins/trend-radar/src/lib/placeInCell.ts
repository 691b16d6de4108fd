import { assignInOrder } from './assignInOrder';
import { toPoint } from './polar';
import { BlipToPlace, PlacedBlip, RingBand } from './RadarLayout';
import { Row } from './rows';

/** Turn between consecutive items that spreads any number of them evenly (Vogel 1979, "A better way to construct the sunflower head"). */
const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

function byRadiusThenId(a: BlipToPlace, b: BlipToPlace): number {
  if (a.radius !== b.radius) {
    return a.radius - b.radius;
  }
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function nearestRow(rows: readonly Row[], distance: number): number {
  if (rows.length < 2) {
    return 0;
  }
  const step = rows[1].distance - rows[0].distance;
  const index = Math.round((distance - rows[0].distance) / step);
  return Math.min(rows.length - 1, Math.max(0, index));
}

/** Where along its row each of `count` marks wants to be, as a fraction, in ascending order. */
function wantedFractions(count: number, placedBefore: number): number[] {
  if (count > 3) {
    return Array.from({ length: count }, (_, index) => (index + 0.5) / count);
  }
  return Array.from(
    { length: count },
    (_, index) => ((placedBefore + index + 1) * GOLDEN_RATIO) % 1,
  ).sort((a, b) => a - b);
}

function placeInRow(
  blips: readonly BlipToPlace[],
  row: Row,
  placedBefore: number,
): PlacedBlip[] {
  const slots = wantedFractions(blips.length, placedBefore).map(fraction =>
    Math.min(row.capacity - 1, Math.floor(fraction * row.capacity)),
  );
  const assigned = assignInOrder(slots, new Array(row.capacity).fill(1));
  return blips.map((blip, index) => {
    const fraction =
      row.capacity > 1 ? assigned[index] / (row.capacity - 1) : 0.5;
    const angle = row.start + fraction * (row.end - row.start);
    return {
      ...blip,
      ...toPoint(row.distance, angle),
      distance: row.distance,
      angle,
    };
  });
}

/**
 * Places the blips of one cell on its rows.
 *
 * A blip lies on the row nearest to the distance that its `radius` means; when that row is full, on the nearest one
 * that keeps the order. What holds always: a blip with a smaller `radius` never lies further out than one with a
 * larger. The direction inside the cell means nothing.
 *
 * @throws RangeError when the rows have too few places
 */
export function placeInCell(
  blips: readonly BlipToPlace[],
  band: RingBand,
  rows: readonly Row[],
): PlacedBlip[] {
  const ordered = blips.slice().sort(byRadiusThenId);
  const wanted = ordered.map(blip =>
    nearestRow(rows, band.inner + blip.radius * (band.outer - band.inner)),
  );
  const rowOfBlip = assignInOrder(
    wanted,
    rows.map(row => row.capacity),
  );
  const placed: PlacedBlip[] = [];
  rows.forEach((row, index) => {
    const inRow = ordered.filter(
      (_, position) => rowOfBlip[position] === index,
    );
    placed.push(...placeInRow(inRow, row, placed.length));
  });
  return placed;
}

import { RingBand, Sector } from './RadarLayout';
import { capacityOfCell, edgeMargin, Spacing } from './rows';

/** Spare places beyond the fullest cell of a ring, so that marks can sit near the distance they mean. */
const SPARE_PLACES = 1.12;

/** No ring is narrower than this part of the radar: its title must be readable. */
const NARROWEST_RING = 0.13;

/** Largest and smallest distance between neighbouring marks, as a part of the radar's radius. */
const LARGEST_PITCH = 0.06;
const SMALLEST_PITCH = 0.004;

const SEARCH_STEPS = 24;

function narrowestBand(
  inner: number,
  places: number,
  sector: Sector,
  spacing: Spacing,
  minimumWidth: number,
): RingBand {
  const bandOfRows = (rows: number): RingBand => {
    const needed = 2 * edgeMargin(spacing.pitch) + (rows - 1) * spacing.pitch;
    return { inner, outer: inner + Math.max(minimumWidth, needed) };
  };
  let rows = 1;
  while (capacityOfCell(bandOfRows(rows), sector, spacing) < places) {
    rows++;
  }
  return bandOfRows(rows);
}

function bandsFor(
  placesByRing: readonly number[],
  sector: Sector,
  spacing: Spacing,
  outerRadius: number,
): RingBand[] {
  const bands: RingBand[] = [];
  for (const places of placesByRing) {
    const inner = bands[bands.length - 1]?.outer ?? 0;
    const minimumWidth = NARROWEST_RING * outerRadius;
    bands.push(narrowestBand(inner, places, sector, spacing, minimumWidth));
  }
  return bands;
}

/** The rings and the largest pitch with which all blips fit. */
export interface RingBands {
  spacing: Spacing;
  rings: RingBand[];
}

/**
 * Ring widths by what the rings must hold: each is as wide as its fullest cell needs (so areas follow the counts), but
 * never narrower than a minimum; then all are stretched alike to fill the radar.
 *
 * @param countsByRing - blips in the fullest cell of each ring
 * @param sector - any sector; all are equally wide
 * @param gutter - half the width of the free strip between two sectors
 */
export function ringBands(
  countsByRing: readonly number[],
  sector: Sector,
  outerRadius: number,
  gutter: number,
): RingBands {
  const places = countsByRing.map(count => Math.ceil(count * SPARE_PLACES));
  const edgeAt = (pitch: number) =>
    bandsFor(places, sector, { pitch, gutter }, outerRadius)[places.length - 1]
      .outer;

  let fits = SMALLEST_PITCH * outerRadius;
  let tooLarge = LARGEST_PITCH * outerRadius;
  if (edgeAt(tooLarge) <= outerRadius) {
    fits = tooLarge;
  }
  for (let step = 0; step < SEARCH_STEPS && fits < tooLarge; step++) {
    const middle = (fits + tooLarge) / 2;
    if (edgeAt(middle) <= outerRadius) {
      fits = middle;
    } else {
      tooLarge = middle;
    }
  }
  const bands = bandsFor(places, sector, { pitch: fits, gutter }, outerRadius);
  const stretch = outerRadius / bands[bands.length - 1].outer;
  // Shrinks only when not even the smallest pitch fits; every distance shrinks alike, so nothing touches.
  const shrink = Math.min(1, stretch);
  return {
    spacing: { pitch: fits * shrink, gutter: gutter * shrink },
    rings: bands.map(({ inner, outer }) => ({
      inner: inner * stretch,
      outer: outer * stretch,
    })),
  };
}

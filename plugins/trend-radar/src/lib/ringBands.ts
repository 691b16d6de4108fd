import { RingBand, Sector } from './RadarLayout';
import { capacityOfCell, edgeMargin } from './rows';

/** Spare places beyond the fullest cell of a ring, so that marks can sit near the distance they mean. */
const SPARE_PLACES = 1.2;

/** No ring is narrower than this part of the radar: its title must be readable. */
const NARROWEST_RING = 0.085;

/** Largest and smallest distance between neighbouring marks, as a part of the radar's radius. */
const LARGEST_PITCH = 0.06;
const SMALLEST_PITCH = 0.004;

const SEARCH_STEPS = 24;

function narrowestBand(
  inner: number,
  places: number,
  sector: Sector,
  pitch: number,
  minimumWidth: number,
): RingBand {
  let outer = inner + Math.max(minimumWidth, 2 * edgeMargin(pitch));
  while (capacityOfCell({ inner, outer }, sector, pitch) < places) {
    outer += pitch;
  }
  return { inner, outer };
}

function bandsFor(
  placesByRing: readonly number[],
  sector: Sector,
  pitch: number,
  outerRadius: number,
): RingBand[] {
  const bands: RingBand[] = [];
  for (const places of placesByRing) {
    const inner = bands[bands.length - 1]?.outer ?? 0;
    const minimumWidth = NARROWEST_RING * outerRadius;
    bands.push(narrowestBand(inner, places, sector, pitch, minimumWidth));
  }
  return bands;
}

/** The rings and the largest pitch with which all blips fit. */
export interface RingBands {
  pitch: number;
  rings: RingBand[];
}

/**
 * Ring widths by what the rings must hold: each is as wide as its fullest cell needs (so areas follow the counts), but
 * never narrower than a minimum; then all are stretched alike to fill the radar.
 *
 * @param countsByRing - blips in the fullest cell of each ring
 * @param sector - any sector; all are equally wide
 */
export function ringBands(
  countsByRing: readonly number[],
  sector: Sector,
  outerRadius: number,
): RingBands {
  const places = countsByRing.map(count => Math.ceil(count * SPARE_PLACES));
  const edgeAt = (pitch: number) =>
    bandsFor(places, sector, pitch, outerRadius)[places.length - 1].outer;

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
  const bands = bandsFor(places, sector, fits, outerRadius);
  const stretch = outerRadius / bands[bands.length - 1].outer;
  return {
    // Shrinks only when not even the smallest pitch fits; every distance shrinks alike, so nothing touches.
    pitch: fits * Math.min(1, stretch),
    rings: bands.map(({ inner, outer }) => ({
      inner: inner * stretch,
      outer: outer * stretch,
    })),
  };
}

import type { Policy } from './RadarDefinition';
import type { RingSeries } from './RingSeries';
import { suggestRing, type RingPlace } from './suggestRing';

/** Rings at past periods. */
export interface RingReplay {
  /** First period that was replayed. */
  readonly from: number;
  /** Position of the ring at each period from there; −1 before the first value. */
  readonly rings: Int32Array;
  /** Where the blip is at the last period; undefined while there is no value. */
  readonly place: RingPlace | undefined;
}

/** The rings that would have been suggested from a period on, each with what was known then. */
export function replayRings(
  definition: Policy,
  series: RingSeries,
  from: number,
): RingReplay {
  const rings = new Int32Array(series.values.length - from);
  let place: RingPlace | undefined;
  rings.forEach((_, offset) => {
    const period = from + offset;
    if (Number.isNaN(series.values[period])) {
      rings[offset] = -1;
      return;
    }
    place = suggestRing(definition, series, period, place);
    rings[offset] = place.ring;
  });
  return { from, rings, place };
}

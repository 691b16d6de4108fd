import type { components } from '@almanac/backstage-plugin-insights-common';
import type { RingReplay } from './replayRings';

type Movement = components['schemas']['Movement'];

/** A period at which the suggested ring became another. */
export interface RingChange {
  /** Position in the series. */
  readonly period: number;
  /** Position of the ring. */
  readonly ring: number;
}

/** Where a blip is, where it came from, and how it got there. */
export interface RingHistory {
  readonly ring: number;
  /** Ring that the blip left at `movedAt`; undefined when it is new or never changed its ring. */
  readonly previousRing: number | undefined;
  /** Period of the last change; of the first value when the blip is new; undefined when it never changed its ring. */
  readonly movedAt: number | undefined;
  /** Direction of the last change if it lies within the last `movementPeriods`. */
  readonly movement: Movement;
  /** The first replayed ring, then one entry for each change, oldest first. */
  readonly changes: readonly RingChange[];
}

/**
 * Reads the replayed rings; undefined where the topic has no value at all.
 *
 * Direction, ring before and time all speak of one event, the last change: what is said of a movement can be found in the
 * history. A net movement over the periods could name none, since it may lie in two changes or against the last one.
 */
export function ringMovement(
  { from, rings }: Pick<RingReplay, 'from' | 'rings'>,
  movementPeriods: number,
): RingHistory | undefined {
  const ring = rings.at(-1);
  if (ring === undefined || ring < 0) return undefined;
  const changes: RingChange[] = [];
  rings.forEach((value, offset) => {
    if (value >= 0 && value !== (changes.at(-1)?.ring ?? -1)) {
      changes.push({ period: from + offset, ring: value });
    }
  });
  return { ring, changes, ...lastMove(from, rings, changes, movementPeriods) };
}

function lastMove(
  from: number,
  rings: Int32Array,
  changes: readonly RingChange[],
  movementPeriods: number,
): Pick<RingHistory, 'previousRing' | 'movedAt' | 'movement'> {
  const compared = rings.length - 1 - movementPeriods;
  if ((rings[compared] ?? -1) < 0) {
    const movedAt = changes[0].period;
    return { previousRing: undefined, movedAt, movement: 'new' };
  }
  if (changes.length === 1) {
    return { previousRing: undefined, movedAt: undefined, movement: 'none' };
  }
  const [before, last] = changes.slice(-2);
  const direction = last.ring < before.ring ? 'in' : 'out';
  return {
    previousRing: before.ring,
    movedAt: last.period,
    movement: last.period > from + compared ? direction : 'none',
  };
}

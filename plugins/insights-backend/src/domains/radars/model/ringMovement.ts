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
  /** Ring at the period that movement compares with; undefined when there was no value yet. */
  readonly previousRing: number | undefined;
  readonly movement: Movement;
  /** The first replayed ring, then one entry for each change, oldest first. */
  readonly changes: readonly RingChange[];
}

/** Reads the replayed rings; undefined where the topic has no value at all. */
export function ringMovement(
  { from, rings }: RingReplay,
  movementPeriods: number,
): RingHistory | undefined {
  const ring = rings.at(-1);
  if (ring === undefined || ring < 0) return undefined;
  const before = rings[rings.length - 1 - movementPeriods] ?? -1;
  const previousRing = before < 0 ? undefined : before;
  const changes: RingChange[] = [];
  rings.forEach((value, offset) => {
    if (value >= 0 && value !== (changes.at(-1)?.ring ?? -1)) {
      changes.push({ period: from + offset, ring: value });
    }
  });
  return {
    ring,
    previousRing,
    movement: movementOf(ring, previousRing),
    changes,
  };
}

function movementOf(ring: number, previous: number | undefined): Movement {
  if (previous === undefined) return 'new';
  if (ring === previous) return 'none';
  return ring < previous ? 'in' : 'out';
}

import type { BucketChunk } from './BucketChunk';
import { coverageAt, isKnown, isSaid, type Buckets } from './Buckets';

/** Tells whether a bucket that comes takes the place of the one that is there. */
export type Replaces = (
  coming: Buckets,
  index: number,
  thereCoverage: number,
) => boolean;

/** Whatever says something replaces what is there; what says nothing overwrites nothing. */
export const replacesIfSaid: Replaces = ({ good, total }, index) =>
  isSaid(good[index], total[index]);

/** Sums of the same seconds differ by so much at most. */
const ROUNDING = 1e-9;

/** A sum replaces another where at least as much of its time is known. */
export const replacesIfKnownAsWell: Replaces = (coming, index, thereCoverage) =>
  isKnown(coming.good[index], coming.total[index]) &&
  coverageAt(coming, index) >= thereCoverage - ROUNDING;

/** What is made anew from all of its narrower buckets is right. */
export const replacesAlways: Replaces = () => true;

/**
 * Lays buckets over a chunk of the same step, in place.
 *
 * @param coming - lies within the chunk
 * @returns whether anything changed
 */
export function overlayBuckets(
  chunk: BucketChunk,
  coming: Buckets,
  replaces: Replaces,
): boolean {
  const { good, total, coverage } = chunk;
  const offset = (coming.startSeconds - chunk.startSeconds) / chunk.stepSeconds;
  let changed = false;
  for (let i = 0; i < coming.total.length; i++) {
    const at = offset + i;
    if (!replaces(coming, i, coverage[at])) continue;
    const part = coverageAt(coming, i);
    changed ||=
      !Object.is(good[at], coming.good[i]) ||
      !Object.is(total[at], coming.total[i]) ||
      coverage[at] !== part;
    good[at] = coming.good[i];
    total[at] = coming.total[i];
    coverage[at] = part;
  }
  return changed;
}

import {
  seriesFaults,
  type BucketFault,
  type SeriesFaultKind,
} from '../buckets/bucketFaults';
import type { Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import { judgeSlices } from '../budget/judgeSlices';
import type { Objective } from './Objective';

/** What was counted for an objective: events, or slices once judged. */
export interface Counted {
  /** The oldest first, each begins where the one before ends; later ones may be narrower. */
  readonly stretches: readonly Buckets[];
  /** Width of what is counted: a slice, or the finest bucket of events. */
  readonly sliceSeconds: number;
  /** What is wrong in the counts before they were judged. */
  readonly faults: readonly BucketFault<SeriesFaultKind>[];
}

/** Counts an objective on the counts of its SLI. */
export function countedOf(
  { sliceSeconds, budgeting }: Objective,
  buckets: Buckets,
): Counted {
  const width = sliceSeconds ?? buckets.stepSeconds;
  return {
    stretches: [judgeSlices(widenBuckets(buckets, width), budgeting)],
    sliceSeconds: width,
    faults: seriesFaults([buckets]),
  };
}

import { alignDown, alignUp } from '../buckets/alignTo';
import { bucketFaults, type BucketFault } from '../buckets/bucketFaults';
import { endSecondsOf, type Buckets } from '../buckets/Buckets';
import { cutBuckets } from '../buckets/cutBuckets';
import type { Span } from '../buckets/Span';
import type { Counted } from '../evaluation/Counted';

/** What was counted within a span. Of gaps its coverage tells. */
export interface CountedWithin extends Counted {
  readonly faults: readonly BucketFault[];
}

/** The part of some stretches that touches a span, in whole buckets; one stretch at least. */
export function countsWithin(counted: Counted, span: Span): CountedWithin {
  const cut = counted.stretches.map(stretch => cutTo(stretch, span));
  const held = cut.filter(({ total }) => total.length > 0);
  const stretches = held.length > 0 ? held : cut.slice(-1);
  return { ...counted, stretches, faults: stretches.flatMap(bucketFaults) };
}

function cutTo(buckets: Buckets, { fromSeconds, toSeconds }: Span): Buckets {
  const { stepSeconds, startSeconds } = buckets;
  const end = endSecondsOf(buckets);
  return cutBuckets(buckets, {
    fromSeconds: Math.max(startSeconds, alignDown(fromSeconds, stepSeconds)),
    toSeconds: Math.min(end, alignUp(toSeconds, stepSeconds)),
  });
}

/** Stretches as a report names them: how wide their buckets are, and from when to when they reach. */
export function widthsOf({ stretches }: Counted) {
  return stretches
    .filter(({ total }) => total.length > 0)
    .map(stretch => ({
      stepSeconds: stretch.stepSeconds,
      startSeconds: stretch.startSeconds,
      endSeconds: endSecondsOf(stretch),
    }));
}

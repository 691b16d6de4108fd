import { coverageAt, endSecondsOf, type Buckets } from '../buckets/Buckets';
import { widenBuckets } from '../buckets/widenBuckets';
import { REPORT_STEP_SECONDS } from './reportStep';

/**
 * Stretches in hours at the finest, those of hours as one.
 *
 * @param stretches - the oldest first; finer ones begin and end with an hour
 */
export function inHours(stretches: readonly Buckets[]): Buckets[] {
  const wide = stretches.map(stretch =>
    stretch.stepSeconds < REPORT_STEP_SECONDS
      ? widenBuckets(stretch, REPORT_STEP_SECONDS)
      : stretch,
  );
  return wide.reduce<Buckets[]>((joined, stretch) => {
    const before = joined.at(-1);
    const continues =
      before?.stepSeconds === stretch.stepSeconds &&
      endSecondsOf(before) === stretch.startSeconds;
    return continues
      ? [...joined.slice(0, -1), together(before, stretch)]
      : [...joined, stretch];
  }, []);
}

function together(a: Buckets, b: Buckets): Buckets {
  const coverageOf = (buckets: Buckets) =>
    Array.from(buckets.total, (_, index) => coverageAt(buckets, index));
  return {
    ...a,
    good: Float64Array.of(...a.good, ...b.good),
    total: Float64Array.of(...a.total, ...b.total),
    ...((a.coverage || b.coverage) && {
      coverage: Float64Array.of(...coverageOf(a), ...coverageOf(b)),
    }),
  };
}

import { coverageAt, endSecondsOf, isKnown, type Buckets } from './Buckets';

/**
 * The same counts over wider slices, which begin at multiples of their width since 1970.
 *
 * A wide slice sums those of its narrow ones that are known, and its coverage says which part of it they know.
 *
 * @throws RangeError where the width is not a multiple of the step
 */
export function widenBuckets(buckets: Buckets, widthSeconds: number): Buckets {
  const { startSeconds, stepSeconds } = buckets;
  if (widthSeconds === stepSeconds) return buckets;
  if (widthSeconds <= 0 || widthSeconds % stepSeconds !== 0) {
    throw new RangeError(
      `${widthSeconds} s is not a multiple of the ${stepSeconds} s of a bucket`,
    );
  }
  const first = Math.floor(startSeconds / widthSeconds);
  const behind = Math.ceil(endSecondsOf(buckets) / widthSeconds);
  const count = Math.max(0, behind - first);
  const good = new Float64Array(count).fill(NaN);
  const total = new Float64Array(count).fill(NaN);
  const knownSeconds = new Float64Array(count);
  for (let i = 0; i < buckets.total.length; i++) {
    if (!isKnown(buckets.good[i], buckets.total[i])) continue;
    const seconds = startSeconds + i * stepSeconds;
    const at = Math.floor(seconds / widthSeconds) - first;
    const isFirst = Number.isNaN(total[at]);
    good[at] = (isFirst ? 0 : good[at]) + buckets.good[i];
    total[at] = (isFirst ? 0 : total[at]) + buckets.total[i];
    knownSeconds[at] += coverageAt(buckets, i) * stepSeconds;
  }
  return {
    startSeconds: first * widthSeconds,
    stepSeconds: widthSeconds,
    good,
    total,
    // Seconds add up without error where parts of a width would not.
    coverage: knownSeconds.map(seconds => seconds / widthSeconds),
  };
}

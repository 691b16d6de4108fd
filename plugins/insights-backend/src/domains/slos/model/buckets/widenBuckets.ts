import type { Buckets } from './Buckets';

/**
 * The same counts over wider slices, which begin at multiples of their width since 1970.
 *
 * A wide slice is known where one of its narrow ones is; how many of them were is what coverage says.
 *
 * @throws RangeError where the width is not a multiple of the step
 */
export function widenBuckets(buckets: Buckets, widthSeconds: number): Buckets {
  const { startSeconds, stepSeconds, good, total } = buckets;
  if (widthSeconds === stepSeconds) return buckets;
  if (widthSeconds <= 0 || widthSeconds % stepSeconds !== 0) {
    throw new RangeError(
      `${widthSeconds} s is not a multiple of the ${stepSeconds} s of a bucket`,
    );
  }
  const first = Math.floor(startSeconds / widthSeconds);
  const end = startSeconds + total.length * stepSeconds;
  const count = Math.max(0, Math.ceil(end / widthSeconds) - first);
  const wide = {
    startSeconds: first * widthSeconds,
    stepSeconds: widthSeconds,
    good: new Float64Array(count).fill(NaN),
    total: new Float64Array(count).fill(NaN),
  };
  for (let i = 0; i < total.length; i++) {
    if (!Number.isFinite(total[i])) continue;
    const at = Math.floor((startSeconds + i * stepSeconds) / widthSeconds);
    add(wide.good, at - first, good[i]);
    add(wide.total, at - first, total[i]);
  }
  return wide;
}

function add(sums: Float64Array, index: number, value: number) {
  sums[index] = Number.isNaN(sums[index]) ? value : sums[index] + value;
}

const MINUTE = 60;

/**
 * What `increase` gives of a counter that is scraped at each full minute, over a range that ends at one of them.
 *
 * Prometheus 2 takes the sample at the start of a range in, so that it sees all of it. Ranges of Prometheus 3 are open at
 * their start: the first minute is not seen but guessed from the others, unless the counter was near zero.
 *
 * @param counts what was added in each minute
 * @param isLeftOpen whether ranges are open at their start
 * @returns a function of the minute that a range ends at, and of its length in minutes; NaN where it has one sample
 * @see https://prometheus.io/docs/prometheus/latest/querying/functions/#increase
 */
function increaseOf(counts, isLeftOpen) {
  const counter = [0];
  for (const count of counts) counter.push(counter.at(-1) + count);
  return (end, minutes) => {
    const start = end - minutes;
    const first = Math.max(0, isLeftOpen ? start + 1 : start);
    if (first >= end) return NaN;
    const seen = counter[end] - counter[first];
    const unseen = Math.min(1, first - start);
    const untilZero =
      seen > 0 ? ((end - first) * counter[first]) / seen : Infinity;
    return seen * (1 + Math.min(unseen, untilZero) / (end - first));
  };
}

/**
 * Counts of a range as a Prometheus sees them of counters of good and bad events.
 *
 * @returns a function of the second that a range ends at, and of its length in seconds
 */
export function seenCounts({ total, bad }, isLeftOpen) {
  const good = increaseOf(
    total.map((count, minute) => count - bad[minute]),
    isLeftOpen,
  );
  const failed = increaseOf(bad, isLeftOpen);
  return (endSeconds, rangeSeconds) => {
    const range = [endSeconds / MINUTE, rangeSeconds / MINUTE];
    const badUnits = failed(...range);
    const goodUnits = good(...range);
    return { good: goodUnits, total: goodUnits + badUnits, badUnits };
  };
}

/** The same as buckets next to each other. */
export function seenBuckets(seen, stepSeconds, endSeconds) {
  const slices = Array.from(
    { length: Math.floor(endSeconds / stepSeconds) },
    (_, slice) => seen((slice + 1) * stepSeconds, stepSeconds),
  );
  return {
    startSeconds: 0,
    stepSeconds,
    good: Float64Array.from(slices, ({ good }) => good),
    total: Float64Array.from(slices, ({ total }) => total),
  };
}

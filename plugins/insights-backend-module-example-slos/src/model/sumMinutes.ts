import type { MinuteCounts } from './countMinutes';

/** Counts of slices, and which part of each is known. */
export interface SliceCounts extends MinuteCounts {
  readonly coverage: Float64Array;
}

/**
 * Counts over slices of so many minutes: the sum of those that are known.
 *
 * @param counts - of a whole number of slices
 */
export function sumMinutes(
  counts: MinuteCounts,
  minutesOfSlice: number,
): SliceCounts {
  const slices = counts.total.length / minutesOfSlice;
  const good = new Float64Array(slices);
  const total = new Float64Array(slices);
  const coverage = new Float64Array(slices);
  for (let slice = 0; slice < slices; slice++) {
    let known = 0;
    const end = (slice + 1) * minutesOfSlice;
    for (let i = slice * minutesOfSlice; i < end; i++) {
      if (Number.isNaN(counts.total[i])) continue;
      known += 1;
      good[slice] += counts.good[i];
      total[slice] += counts.total[i];
    }
    coverage[slice] = known / minutesOfSlice;
    if (known === 0) good[slice] = total[slice] = NaN;
  }
  return { good, total, coverage };
}

import { isKnown, type Buckets } from '../buckets/Buckets';
import type { Budgeting } from './BudgetingMethod';

/**
 * Brings the three budgeting methods to one: what is counted of each slice, so that afterwards the SLI of any window is
 * Σ good / Σ total.
 *
 * | method | good of a slice | total of a slice |
 * | --- | --- | --- |
 * | Occurrences | good events | events |
 * | Timeslices | 1 where good / total ≥ the slice's target, else 0 | 1 |
 * | RatioTimeslices | good / total | 1 |
 *
 * A slice that is known and in which nothing was asked for has a total of 0; one of which nothing is known stays NaN.
 *
 * @param buckets - as wide as the slices
 * @see https://github.com/OpenSLO/OpenSLO#slo for the methods
 */
export function judgeSlices(
  buckets: Buckets,
  { method, timeSliceTarget = 1 }: Omit<Budgeting, 'noData'>,
): Buckets {
  if (method === 'Occurrences') return buckets;
  const { length } = buckets.total;
  const good = new Float64Array(length).fill(NaN);
  const total = new Float64Array(length).fill(NaN);
  for (let i = 0; i < length; i++) {
    if (!isKnown(buckets.good[i], buckets.total[i])) continue;
    const ratio = buckets.good[i] / buckets.total[i];
    total[i] = buckets.total[i] > 0 ? 1 : 0;
    if (total[i] === 0) good[i] = 0;
    else if (method === 'RatioTimeslices') good[i] = ratio;
    else good[i] = ratio >= timeSliceTarget ? 1 : 0;
  }
  return { ...buckets, good, total };
}

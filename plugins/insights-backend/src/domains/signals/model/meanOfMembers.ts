import type { Signal } from './Signal';
import { totalOfMembers } from './totalOfMembers';

/** Whether members are no parts of the whole: latencies, scores and ratios that were declared as means. Counts always add up. */
export function isMeanOfMembers({
  kind,
  aggregation,
}: Pick<Signal, 'kind' | 'aggregation'>): boolean {
  return aggregation === 'mean' && kind !== 'count';
}

/**
 * Mean of the members that report, period by period, each counted alike; `NaN` where `totalOfMembers` is: a gap is not left out
 * of a mean either.
 *
 * @param members - arrays of one length
 */
export function meanOfMembers(
  members: readonly Float64Array[],
  periods: number,
): Float64Array {
  return totalOfMembers(members, periods, false).map(
    (sum, period) =>
      sum / members.filter(values => !Number.isNaN(values[period])).length,
  );
}

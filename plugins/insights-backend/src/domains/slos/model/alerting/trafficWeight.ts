import type { BudgetSums, WindowSum } from '../budget/BudgetSums';
import type { Span } from '../window/TimeWindow';

/** How an SLO weighs burn rates by traffic, if it does. */
export interface WeighingOptions {
  readonly lowTraffic: { readonly isWeighted: boolean };
  /** Length of the SLO's window. */
  readonly windowSeconds: number;
}

/**
 * Units that a slice of an SLO's window holds on average, of those that are known; null where none is. An SLO that is
 * younger than its window is measured by what there is of it.
 */
export function usualUnits(
  sums: BudgetSums,
  { startSeconds, endSeconds }: Span,
): number | null {
  const { total, assumedUnits, knownSlices } = sums.over(
    startSeconds,
    endSeconds,
  );
  const usual = (total - assumedUnits) / knownSlices;
  return usual > 0 ? usual : null;
}

/**
 * How much traffic a window had beside a usual one of its length. A burn rate times this weight reaches a factor when the
 * window has spent that part of the budget which the factor stands for, however busy it was: without it, that is so only
 * at constant traffic.
 *
 * @param usual - units of a slice; null weighs nothing
 * @see https://dev.to/yairst/error-budget-is-all-you-need-part-2-3inb (Stark 2022: time-dependent burn rate)
 */
export function trafficWeight(
  { total, slices }: Pick<WindowSum, 'total' | 'slices'>,
  usual: number | null,
): number {
  return usual === null ? 1 : total / slices / usual;
}

/**
 * The highest weight of a window, 1 where nothing is weighed: all that the SLO's window has seen came within it. What is longer than the SLO's window
 * is weighed by what is older too, and has no highest weight.
 */
export function mostTrafficWeight(
  longSeconds: number,
  { lowTraffic, windowSeconds }: WeighingOptions,
): number {
  if (!lowTraffic.isWeighted) return 1;
  return longSeconds > windowSeconds ? Infinity : windowSeconds / longSeconds;
}

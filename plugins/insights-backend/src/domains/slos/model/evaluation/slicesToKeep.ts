import { endSecondsOf, type Buckets } from '../buckets/Buckets';
import type { BudgetUnits } from '../budget/budgetUnits';

/**
 * The slices of a composite as they are kept, of the time for which each is known by itself: what is counted of a slice
 * that is over, and of one without a verdict nothing. Covered is what was worked out, so that a wider bucket tells whether
 * all of its slices were.
 */
export function slicesToKeep(
  slices: readonly BudgetUnits[],
  nowSeconds: number,
): Buckets | undefined {
  const latest = slices.at(-1);
  if (!latest || latest.slicesPerBucket !== 1) return undefined;
  const { startSeconds, stepSeconds, good, bad } = latest;
  const over = Math.floor((nowSeconds - startSeconds) / stepSeconds);
  const count = Math.max(0, Math.min(over, good.length));
  const buckets: Buckets = {
    ...{ startSeconds, stepSeconds },
    good: good.slice(0, count),
    total: good.slice(0, count).map((units, index) => units + bad[index]),
  };
  return endSecondsOf(buckets) > startSeconds ? buckets : undefined;
}

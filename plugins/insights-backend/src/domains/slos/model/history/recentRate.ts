import type { BudgetSums } from '../budget/BudgetSums';
import { RECENT_DAYS } from '../evaluation/projectedBudget';

const RECENT_SECONDS = RECENT_DAYS * 86_400;

/**
 * Mean units a second of the last seven days, of what is known of them; what a policy assumes is no traffic.
 *
 * Null where no traffic is known.
 */
export function recentRate(
  sums: BudgetSums,
  nowSeconds: number,
): number | null {
  const recent = sums.over(nowSeconds - RECENT_SECONDS, nowSeconds);
  const units = recent.total - recent.assumedUnits;
  if (!(units > 0)) return null;
  const spanSeconds = recent.endSeconds - recent.startSeconds;
  return units / ((recent.knownSlices / recent.slices) * spanSeconds);
}

import type { UnitCounts } from '../budget/errorBudget';
import type { CreditTerms, CreditTier } from './Agreement';
import { fallsBelow } from './fallsBelow';
import { parseMoney, percentOf, type Money } from './Money';

/** What one period costs. */
export interface CreditDue {
  /** The tier that applies, if any. */
  readonly tier: CreditTier | null;
  /** Of the fee, after the cap. */
  readonly percent: number;
  readonly due: Money;
}

/**
 * The credit of a period: of the tiers that it falls below, that with the highest percentage, at most the cap. Halves of
 * the smallest unit go to the even one. Where nothing was counted nothing is due.
 *
 * @throws RangeError where the terms were not checked
 */
export function creditDue(counts: UnitCounts, terms: CreditTerms): CreditDue {
  const fee = parseMoney(terms.feePerPeriod, terms.currency);
  if (!fee) throw new RangeError(`${terms.feePerPeriod} is no amount`);
  const reached = terms.tiers.filter(
    ({ below }) => counts.total > 0 && fallsBelow(counts, below),
  );
  const tier = reached.reduce<CreditTier | null>(
    (best, next) => (best && best.percent >= next.percent ? best : next),
    null,
  );
  const percent = Math.min(tier?.percent ?? 0, terms.capPercent ?? Infinity);
  return { tier, percent, due: percentOf(fee, percent) };
}

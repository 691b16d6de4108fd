import { formatAmount, parseMoney, sumsOfMoney } from '../sla/Money';
import type { FrozenAgreement, FrozenPromised } from './ReportContent';
import type { PromiseVerdict } from './promiseVerdict';

/** How many promises were kept, and what is due in all for those that were not. */
export function promisedSums(
  agreements: readonly FrozenAgreement[],
): Pick<FrozenPromised, 'counts' | 'creditsDue'> {
  const periods = agreements.flatMap(one => one.periods);
  const count = (wanted: PromiseVerdict) =>
    periods.filter(({ verdict }) => verdict === wanted).length;
  const due = periods.flatMap(({ isOver, credit }) => {
    const money = credit && parseMoney(credit.amount, credit.currency);
    return isOver && money ? [money] : [];
  });
  const unjudged = agreements.reduce((sum, one) => sum + one.unjudged, 0);
  return {
    counts: {
      agreements: agreements.length,
      kept: count('kept'),
      broken: count('broken'),
      undecided: count('undecided') + unjudged,
      underWay: count('underWay'),
    },
    creditsDue: sumsOfMoney(due).map(money => ({
      amount: formatAmount(money),
      currency: money.currency,
    })),
  };
}

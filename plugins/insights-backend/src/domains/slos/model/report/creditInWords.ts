import { creditDue } from '../sla/creditDue';
import type { CreditTerms, CreditTier } from '../sla/Agreement';
import { inPercent } from '../words/inPercent';
import type { FrozenPromise } from './ReportContent';

/** What the credit of a period is told by. */
type Credited = Pick<
  FrozenPromise,
  'units' | 'badUnits' | 'credit' | 'creditPercent'
>;

/** How the credit of a period follows from what was agreed; null where no credits were, or none can be told. */
export function creditInWords(
  period: Credited,
  terms: CreditTerms | undefined,
): string | null {
  const { credit, creditPercent } = period;
  if (!terms || credit === null || creditPercent === null) return null;
  if (creditPercent === 0) return 'It falls below no tier: nothing is due.';
  const { currency, feePerPeriod, capPercent } = terms;
  const tier = tierOf(period, terms);
  const below = tier ? `Below ${inPercent(tier.below)}: ` : '';
  const cap =
    tier && tier.percent !== creditPercent
      ? `${tier.percent} %, at most ${capPercent} %,`
      : `${creditPercent} %`;
  return `${below}${cap} of the fee of ${currency} ${feePerPeriod} are ${currency} ${credit.amount}.`;
}

/** What was agreed for a broken promise: `5 % below 99.9 %, 10 % below 99 %, of EUR 1000.00 a period, at most 25 %`. */
export function creditTermsInWords({
  currency,
  feePerPeriod,
  tiers,
  capPercent,
}: CreditTerms): string {
  const steps = tiers.map(
    ({ below, percent }) => `${percent} % below ${inPercent(below)}`,
  );
  const cap = capPercent === undefined ? '' : `, at most ${capPercent} %`;
  return `${steps.join(', ')}, of ${currency} ${feePerPeriod} a period${cap}`;
}

/** The tier that the percentage comes from: where much is not known, it may be a milder one than what was counted reaches. */
function tierOf(
  { units: total, badUnits, creditPercent }: Credited,
  terms: CreditTerms,
): CreditTier | undefined {
  const { tier, percent } = creditDue({ total, badUnits }, terms);
  if (tier && percent === creditPercent) return tier;
  return terms.tiers.find(one => one.percent === creditPercent);
}

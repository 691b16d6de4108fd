/** What a customer gets back when an SLA is missed: below `below`, `credit` of the fee. */
export interface CreditTier {
  /** Ratio, excluded. */
  readonly below: number;
  /** Part of the period's fee, 0…1. */
  readonly credit: number;
}

/** Money, exact to the smallest unit of its currency. */
export interface Money {
  /** Whole smallest units, e.g. cents. */
  readonly minorUnits: bigint;
  /** ISO 4217, e.g. EUR. */
  readonly currency: string;
}

/** The credit due for one period. */
export interface CreditDue {
  /** The tier that applies, if any. */
  readonly tier: CreditTier | null;
  readonly due: Money;
}

/** Credits are parts of a fee to a hundredth of a percent. */
const PARTS_OF_ONE = 10_000;

/**
 * The credit that is due at an SLI: of the tiers that it falls below, the one with the highest credit. Halves of the
 * smallest unit are rounded up, in the customer's favour. Without an SLI nothing is due.
 */
export function creditDue(
  sli: number | null,
  tiers: readonly CreditTier[],
  fee: Money,
): CreditDue {
  const reached = sli === null ? [] : tiers.filter(({ below }) => sli < below);
  const tier = reached.reduce<CreditTier | null>(
    (best, next) => (best && best.credit >= next.credit ? best : next),
    null,
  );
  const parts = BigInt(Math.round((tier?.credit ?? 0) * PARTS_OF_ONE));
  const half = BigInt(PARTS_OF_ONE / 2);
  const minorUnits = (fee.minorUnits * parts + half) / BigInt(PARTS_OF_ONE);
  return { tier, due: { minorUnits, currency: fee.currency } };
}

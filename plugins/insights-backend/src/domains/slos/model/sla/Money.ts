import { digitsOf } from './currencies';

/** Money, exact to the smallest unit of its currency. */
export interface Money {
  /** Whole smallest units, e.g. cents. */
  readonly minorUnits: bigint;
  /** ISO 4217, e.g. EUR. */
  readonly currency: string;
}

/** Longest amount: a million million and a few digits. */
const AMOUNT = /^(0|[1-9]\d{0,14})(?:\.(\d{1,4}))?$/;

/** Reads an amount such as `2500.00`; undefined where it is none, or finer than the currency. */
export function parseMoney(
  amount: string,
  currency: string,
): Money | undefined {
  const digits = digitsOf(currency);
  const match = AMOUNT.exec(amount);
  const [, whole, fraction = ''] = match ?? [];
  if (digits === undefined || !match || fraction.length > digits) {
    return undefined;
  }
  return { minorUnits: BigInt(whole + fraction.padEnd(digits, '0')), currency };
}

/** Writes an amount with all digits of its currency, e.g. `2500.00`. */
export function formatAmount({ minorUnits, currency }: Money): string {
  const digits = digitsOf(currency) ?? 0;
  const text = minorUnits.toString().padStart(digits + 1, '0');
  return digits === 0
    ? text
    : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Percentages are exact to a hundredth. */
const PARTS_OF_ONE = 10_000n;

/** Hundredths of a percent. */
function hundredthsOf(percent: number): bigint {
  return BigInt(Math.round(percent * 100));
}

/** A percentage of an amount, to the smallest unit; a half goes to the even one, so that many roundings do not add up. */
export function percentOf(
  { minorUnits, currency }: Money,
  percent: number,
): Money {
  const product = minorUnits * hundredthsOf(percent);
  const whole = product / PARTS_OF_ONE;
  const twice = 2n * (product % PARTS_OF_ONE);
  const isUp =
    twice > PARTS_OF_ONE || (twice === PARTS_OF_ONE && whole % 2n === 1n);
  return { minorUnits: whole + (isUp ? 1n : 0n), currency };
}

/** Sums, one for each currency, in the order in which they first come. */
export function sumsOfMoney(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, bigint>();
  for (const { minorUnits, currency } of amounts) {
    sums.set(currency, (sums.get(currency) ?? 0n) + minorUnits);
  }
  return [...sums].map(([currency, minorUnits]) => ({ minorUnits, currency }));
}

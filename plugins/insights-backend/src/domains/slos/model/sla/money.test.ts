import fc from 'fast-check';
import type { CreditTerms } from './Agreement';
import { creditDue } from './creditDue';
import { digitsOf } from './currencies';
import { fallsBelow } from './fallsBelow';
import { formatAmount, parseMoney, percentOf, sumsOfMoney } from './Money';

/** Tiers of the kind that cloud providers publish. */
const TERMS: CreditTerms = {
  currency: 'EUR',
  feePerPeriod: '100.00',
  tiers: [
    { below: 0.999, percent: 10 },
    { below: 0.99, percent: 25 },
    { below: 0.95, percent: 100 },
  ],
};

const eur = (minorUnits: bigint) => ({ minorUnits, currency: 'EUR' });

describe('money', () => {
  it.each([
    ['2500.00', 'EUR', 250_000n, '2500.00'],
    ['0.5', 'EUR', 50n, '0.50'],
    ['0', 'EUR', 0n, '0.00'],
    ['2500', 'JPY', 2_500n, '2500'],
    ['1.005', 'KWD', 1_005n, '1.005'],
  ])('%s %s is %s of the smallest units', (text, currency, minor, written) => {
    const money = parseMoney(text, currency);
    expect(money).toEqual({ minorUnits: minor, currency });
    expect(money && formatAmount(money)).toBe(written);
  });

  it.each([
    ['2500.5', 'JPY'],
    ['1.005', 'EUR'],
    ['-1', 'EUR'],
    ['1,50', 'EUR'],
    ['01', 'EUR'],
    ['1', 'XXX'],
  ])('%s %s is no amount', (text, currency) => {
    expect(parseMoney(text, currency)).toBeUndefined();
  });

  it('knows the digits of ISO 4217', () => {
    expect(['EUR', 'JPY', 'KWD', 'DEM', 'eur'].map(digitsOf)).toEqual([
      ...[2, 0, 3, undefined, undefined],
    ]);
  });

  it('rounds halves to the even one', () => {
    const cents = [5n, 15n, 25n, 4n, 6n];
    expect(cents.map(one => percentOf(eur(one), 10).minorUnits)).toEqual([
      ...[0n, 2n, 2n, 0n, 1n],
    ]);
  });

  it('sums each currency by itself, to the last unit', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(fc.array(amount), fc.array(amount), (some, others) => {
        const sumOf = (amounts: bigint[]) =>
          sumsOfMoney(amounts.map(eur))[0]?.minorUnits ?? 0n;
        expect(sumOf([...some, ...others])).toBe(sumOf(some) + sumOf(others));
      }),
    );
    expect(
      sumsOfMoney([eur(1n), { minorUnits: 5n, currency: 'JPY' }, eur(2n)]),
    ).toEqual([eur(3n), { minorUnits: 5n, currency: 'JPY' }]);
  });
});

describe('the credit of a period', () => {
  it.each([
    [0, '0.00'],
    [100, '0.00'],
    [101, '10.00'],
    [1_000, '10.00'],
    [1_001, '25.00'],
    [5_001, '100.00'],
    [100_000, '100.00'],
  ])('with %s bad of 100,000 is %s of 100 €', (badUnits, due) => {
    const credit = creditDue({ total: 100_000, badUnits }, TERMS);
    expect(formatAmount(credit.due)).toBe(due);
  });

  it('is nothing where nothing was counted', () => {
    const { tier, due } = creditDue({ total: 0, badUnits: 0 }, TERMS);
    expect(tier).toBeNull();
    expect(due).toEqual(eur(0n));
  });

  it('ends at the cap', () => {
    const capped = { ...TERMS, capPercent: 30 };
    const credit = creditDue({ total: 10, badUnits: 10 }, capped);
    expect(credit).toMatchObject({ percent: 30, due: eur(3_000n) });
  });

  it('is never negative, never more than the fee, and never less for more that fails', () => {
    const bad = fc.nat({ max: 100_000 });
    const fee = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(
      fc.property(bad, bad, fee, (a, b, minorUnits) => {
        const terms = { ...TERMS, feePerPeriod: formatAmount(eur(minorUnits)) };
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          badUnits => creditDue({ total: 100_000, badUnits }, terms).due,
        );
        expect(less.minorUnits >= 0n).toBe(true);
        expect(less.minorUnits <= more.minorUnits).toBe(true);
        expect(more.minorUnits <= minorUnits).toBe(true);
      }),
    );
  });
});

describe('falling below a ratio', () => {
  it('takes no tier for exactly its ratio, whatever binary fractions say', () => {
    for (const total of [1_000, 7_000, 1e9]) {
      const counts = { total, badUnits: total / 1_000 };
      expect(fallsBelow(counts, 0.999)).toBe(false);
      expect(fallsBelow({ total, badUnits: total / 1_000 + 1 }, 0.999)).toBe(
        true,
      );
    }
  });
});

import fc from 'fast-check';
import { creditDue } from './credits';

/** Tiers of the kind that cloud providers publish. */
const TIERS = [
  { below: 0.999, credit: 0.1 },
  { below: 0.99, credit: 0.25 },
  { below: 0.95, credit: 1 },
];
const eur = (minorUnits: bigint) => ({ minorUnits, currency: 'EUR' });

describe('credit due', () => {
  it.each([
    [0.9995, 0n],
    [0.999, 0n],
    [0.9989, 1_000n],
    [0.99, 1_000n],
    [0.98, 2_500n],
    [0.5, 10_000n],
    [null, 0n],
  ])('at an SLI of %s of a fee of 100 € is %s cents', (sli, due) => {
    expect(creditDue(sli, TIERS, eur(10_000n)).due).toEqual(eur(due));
  });

  it('rounds halves up, in the favour of the customer', () => {
    expect(creditDue(0.998, TIERS, eur(5n)).due.minorUnits).toBe(1n);
    expect(creditDue(0.998, TIERS, eur(4n)).due.minorUnits).toBe(0n);
  });

  it('is never more for a better SLI, and never more than the fee', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        (a, b, fee) => {
          const [worse, better] = [Math.min(a, b), Math.max(a, b)].map(
            sli => creditDue(sli, TIERS, eur(fee)).due.minorUnits,
          );
          expect(better <= worse).toBe(true);
          expect(worse <= fee).toBe(true);
        },
      ),
    );
  });
});

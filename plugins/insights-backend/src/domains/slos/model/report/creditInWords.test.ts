import type { CreditTerms } from '../sla/Agreement';
import { creditInWords, creditTermsInWords } from './creditInWords';

const TERMS: CreditTerms = {
  currency: 'EUR',
  feePerPeriod: '1000.00',
  tiers: [
    { below: 0.999, percent: 10 },
    { below: 0.99, percent: 40 },
  ],
  capPercent: 25,
};

/** Of a thousand units. */
const words = (badUnits: number, creditPercent: number, amount: string) =>
  creditInWords(
    {
      ...{ units: 1_000, badUnits, creditPercent },
      credit: { amount, currency: 'EUR' },
    },
    TERMS,
  );

describe('a credit in words', () => {
  it.each([
    ['names the tier', 5, 10, '100.00', 'Below 99.9 %: 10 % of the fee'],
    ['names the cap', 50, 25, '250.00', 'Below 99 %: 40 %, at most 25 %,'],
    ['says that nothing is due', 1, 0, '0.00', 'It falls below no tier'],
    // Much is not known: what is certain reaches the milder tier alone.
    ['names the tier that is certain', 50, 10, '100.00', 'Below 99.9 %: 10 %'],
  ])('%s', (_, bad, percent, amount, begin) => {
    expect(words(bad, percent, amount)?.slice(0, begin.length)).toBe(begin);
  });

  it('is none where none was agreed, or none can be told', () => {
    const period = { units: 1, badUnits: 0, credit: null, creditPercent: null };
    expect(creditInWords(period, undefined)).toBeNull();
    expect(creditInWords(period, TERMS)).toBeNull();
  });

  it('follows from terms', () => {
    expect(creditTermsInWords(TERMS)).toBe(
      '10 % below 99.9 %, 40 % below 99 %, of EUR 1000.00 a period, at most 25 %',
    );
  });
});

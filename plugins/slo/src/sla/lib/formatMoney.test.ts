import { formatMoney, isDue } from './formatMoney';

describe('money', () => {
  it.each`
    amount                   | currency | shown
    ${'2500.00'}             | ${'EUR'} | ${'EUR 2,500.00'}
    ${'0.05'}                | ${'USD'} | ${'USD 0.05'}
    ${'1200000'}             | ${'JPY'} | ${'JPY 1,200,000'}
    ${'90071992547409931.2'} | ${'EUR'} | ${'EUR 90,071,992,547,409,931.2'}
    ${'-12.50'}              | ${'EUR'} | ${'EUR −12.50'}
    ${'n/a'}                 | ${'EUR'} | ${'EUR n/a'}
  `('writes $amount $currency as $shown', ({ shown, ...money }) => {
    expect(formatMoney(money).replace(/\u00a0/g, ' ')).toBe(shown);
  });

  it('knows what is due', () => {
    expect(isDue({ amount: '0.00', currency: 'EUR' })).toBe(false);
    expect(isDue({ amount: '0.01', currency: 'EUR' })).toBe(true);
    expect(isDue(null)).toBe(false);
  });
});

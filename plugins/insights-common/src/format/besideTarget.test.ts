import { besideTarget, percentDecimals } from './besideTarget';

describe('besideTarget', () => {
  it.each([
    [0.996_212_3, 0.999, { sign: '', ratio: 0.996, decimals: 1 }],
    [0.999_2, 0.999, { sign: '', ratio: 0.9992, decimals: 2 }],
    [0.999, 0.999, { sign: '', ratio: 0.999, decimals: 1 }],
    [0.998_999_99, 0.999, { sign: '<', ratio: 0.999, decimals: 1 }],
    [0.999_000_01, 0.999, { sign: '>', ratio: 0.999, decimals: 1 }],
    [1 - 1e-9, 0.999, { sign: '<', ratio: 1, decimals: 0 }],
    [1e-9, 0.9, { sign: '>', ratio: 0, decimals: 0 }],
  ])('shows %d beside %d', (ratio, target, { sign, decimals, ...shown }) => {
    const beside = besideTarget(ratio, target);
    expect(beside).toMatchObject({ sign, decimals });
    expect(beside.ratio).toBeCloseTo(shown.ratio, 12);
  });
});

it('percentDecimals counts the digits that a ratio has as percent', () => {
  expect([1, 0.5, 0.999, 0.9995, 0.99999].map(percentDecimals)).toEqual([
    0, 0, 1, 2, 3,
  ]);
});

import { correlatedSeasonalMannKendall } from './correlatedSeasonalMannKendall';

/** Figures of pyMannKendall are held by `outsideGoldens.test.ts`. */
describe('the seasonal test for seasons that carry on from each other', () => {
  it.each([
    ['nothing', []],
    ['no season seen twice', [1, 2, 3]],
    ['a gap in every cycle', [1, NaN, 2, NaN, 3, NaN]],
    ['equal values', [4, 4, 4, 4, 4, 4]],
  ])('says nothing of %s', (_, values) => {
    expect(correlatedSeasonalMannKendall(values, 2)).toMatchObject({
      ...{ s: 0, z: 0, p: 1, trend: 'none' },
    });
  });

  it('doubts a rise in seasons that go the same way more than the test for independent ones', () => {
    const values = Array.from({ length: 48 }, (_, at) => Math.floor(at / 4));
    const { s, varS, trend } = correlatedSeasonalMannKendall(values, 4);

    // Four equal columns of twelve: the variance of 4 S is 16 times that of S, 12 · 11 · 29 / 18.
    expect(s).toBe(4 * 66);
    expect(varS).toBeCloseTo((16 * 12 * 11 * 29) / 18, 9);
    expect(trend).toBe('rising');
  });

  it('doubts it the more, the more a cycle carries on from the one before', () => {
    const values = Array.from({ length: 48 }, (_, at) => (at * 7) % 11);
    const { s, varS } = correlatedSeasonalMannKendall(values, 4);
    const carried = correlatedSeasonalMannKendall(values, 4, {
      serialCorrelation: 0.5,
    });

    // n/n* of 48 values is 1 + 2 · (1 − 2/48), of 4 values 1 + 2 · (3/8 + 2/16 + 1/32): both of a correlation of 0.5.
    expect(carried.s).toBe(s);
    expect(carried.varS / varS).toBeCloseTo((3 - 4 / 48) / (1 + 34 / 32), 9);
  });

  it.each([-0.1, 1, NaN])('refuses a serial correlation of %p', given => {
    expect(() =>
      correlatedSeasonalMannKendall([1], 1, { serialCorrelation: given }),
    ).toThrow(RangeError);
  });

  it('refuses a season that is no whole number', () => {
    expect(() => correlatedSeasonalMannKendall([1], 0)).toThrow(RangeError);
  });
});

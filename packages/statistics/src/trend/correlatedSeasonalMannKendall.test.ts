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

  it('refuses a season that is no whole number', () => {
    expect(() => correlatedSeasonalMannKendall([1], 0)).toThrow(RangeError);
  });
});

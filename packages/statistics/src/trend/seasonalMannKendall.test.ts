import { GOLDENS, series } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { mannKendall } from './mannKendall';
import { seasonalMannKendall } from './seasonalMannKendall';
import { seasonalTheilSen } from './seasonalTheilSen';
import { theilSen } from './theilSen';

/** scipy takes p from 1 − Φ, which is only good to this absolute error. */
const PEER_ROUNDING = 4.5e-16;

const CASES = GOLDENS.trend.flatMap(({ name, values, seasonal }) =>
  seasonal ? [[name, series(values), seasonal] as const] : [],
);

describe('the seasonal forms', () => {
  it.each(CASES)('agree with pyMannKendall on "%s"', (_, values, expected) => {
    const test = seasonalMannKendall(values, 12);
    expect(test.s).toBe(expected.s);
    expect(relativeError(test.varS, expected.varS ?? NaN)).toBeLessThan(1e-12);
    expect(relativeError(test.tau, expected.tau ?? NaN)).toBeLessThan(1e-12);
    expect(relativeError(test.z, expected.z ?? NaN)).toBeLessThan(1e-12);
    const p = expected.p ?? NaN;
    expect(Math.abs(test.p - p)).toBeLessThan(1e-12 * p + PEER_ROUNDING);
    const line = seasonalTheilSen(values, 12);
    expect(relativeError(line.slope, expected.slope)).toBeLessThan(1e-12);
    expect(relativeError(line.intercept, expected.intercept)).toBeLessThan(
      1e-12,
    );
  });

  it('are the plain test for a season of one step', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
    const { s, varS, p } = mannKendall(values);
    expect(seasonalMannKendall(values, 1)).toMatchObject({ s, varS, p });
    const { n: _, ...line } = theilSen(values);
    expect(seasonalTheilSen(values, 1)).toEqual({
      ...line,
    });
  });

  it('have no verdict where no two values share a season', () => {
    expect(seasonalMannKendall([1, 2, 3], 12)).toMatchObject({
      z: 0,
      p: 1,
      tau: 0,
    });
    expect(seasonalTheilSen([1, 2, 3], 12).slope).toBeNaN();
  });

  it('refuse a season that is no whole number', () => {
    expect(() => seasonalMannKendall([1], 0)).toThrow(RangeError);
    expect(() => seasonalTheilSen([1], 1.5)).toThrow(RangeError);
  });
});

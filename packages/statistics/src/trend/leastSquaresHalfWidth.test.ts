import { leastSquaresHalfWidth } from './leastSquaresHalfWidth';

/** Anscombe (1973), "Graphs in Statistical Analysis", first set by x, which are the whole numbers from 4 to 14. */
const ANSCOMBE = [
  4.26, 5.68, 7.24, 4.82, 6.95, 8.81, 8.04, 8.33, 10.84, 7.58, 9.96,
];

describe('leastSquaresHalfWidth', () => {
  it('is the quantile times the standard error that Anscombe prints, 0.118', () => {
    const t = 2.26215716;
    const width = leastSquaresHalfWidth(ANSCOMBE, { degreesOfFreedom: 9 });
    expect(width / t).toBeCloseTo(0.1179, 4);
  });

  it('grows with the root of the factor, and leaves gaps out', () => {
    const plain = leastSquaresHalfWidth(ANSCOMBE);
    expect(leastSquaresHalfWidth(ANSCOMBE, { varianceFactor: 4 })).toBeCloseTo(
      2 * plain,
      12,
    );
    const spaced = ANSCOMBE.flatMap(value => [value, NaN]);
    expect(leastSquaresHalfWidth(spaced)).toBeCloseTo(plain / 2, 12);
  });

  it('is nothing beside a line, and unknown of two values', () => {
    expect(leastSquaresHalfWidth([1, 2, 3, 4])).toBeCloseTo(0, 12);
    expect(leastSquaresHalfWidth([1, 2, NaN])).toBeNaN();
  });
});

import {
  autoregressiveSeries,
  seededNormal,
} from '../__fixtures__/seededNormal';
import { serialVarianceFactor } from './serialVarianceFactor';
import { theilSen } from './theilSen';

const SLOPE = 0.05;
const SERIES = 600;
const NOMINAL = 0.95;
/** As of forecasts. What 600 series say of a share of 95 % lies within ±1.8 points; the rest is the estimate of φ. */
const BAND = 0.03;

/** Share of simulated lines, with a carry-over of φ from value to value, whose true slope lies within the interval. */
function coverage(phi: number, length: number, isCorrected: boolean): number {
  const normal = seededNormal(1954);
  let covered = 0;
  for (let made = 0; made < SERIES; made++) {
    const values = autoregressiveSeries(length, phi, normal).map(
      (value, at) => value + SLOPE * at,
    );
    const varianceFactor = isCorrected ? serialVarianceFactor(values) : 1;
    const { slopeLow, slopeHigh } = theilSen(values, { varianceFactor });
    if (slopeLow <= SLOPE && SLOPE <= slopeHigh) covered += 1;
  }
  return covered / SERIES;
}

describe.each([
  [0.3, 60],
  [0.5, 60],
  [0.7, 60],
  [0.7, 120],
])('on lines with serial correlation %d, %d values', (phi, length) => {
  it('the interval of the slope that reckons with it covers 95 %, ±3 points', () => {
    const share = coverage(phi, length, true);
    expect(Math.abs(share - NOMINAL)).toBeLessThanOrEqual(BAND);
  });

  it('the one for independent values does not', () => {
    expect(coverage(phi, length, false)).toBeLessThan(NOMINAL - BAND);
  });
});

describe('the factor of the variance', () => {
  it.each([
    ['a line', Array.from({ length: 20 }, (_, at) => 3 + at / 7)],
    ['equal values', Array(20).fill(4)],
    [
      'values that go up and down',
      Array.from({ length: 20 }, (_, at) => at % 2),
    ],
    ['four values', [1, 2, 4, 3]],
    ['nothing', [NaN, NaN]],
  ])('is 1 for %s', (_, values) => {
    expect(serialVarianceFactor(values)).toBe(1);
  });

  it('is near (1 + ρ) / (1 − ρ) for many values', () => {
    const values = autoregressiveSeries(20_000, 0.5, seededNormal(3));
    expect(serialVarianceFactor(values)).toBeCloseTo(3, 0);
  });

  it('must be above 0', () => {
    expect(() => theilSen([1, 2], { varianceFactor: 0 })).toThrow(RangeError);
  });
});

import {
  autoregressiveSeries,
  seededNormal,
} from '../__fixtures__/seededNormal';
import { leastSquaresHalfWidth } from './leastSquaresHalfWidth';
import { serialDegreesOfFreedom } from './serialDegreesOfFreedom';
import { serialVarianceFactor } from './serialVarianceFactor';
import { theilSen } from './theilSen';
import { whitenedMannKendall } from './whitenedMannKendall';

const SLOPE = 0.05;
const SERIES = 600;
const NOMINAL = 0.95;
/** As of forecasts. What 600 series say of a share of 95 % lies within ±1.8 points; the rest is the estimate of φ. */
const BAND = 0.03;

type Interval = 'independent' | 'by the normal distribution' | 'by t';

/** The interval; `by t` as the engine takes it, with that of least squares where the slopes do not reach so far. */
function intervalOf(values: Float64Array, interval: Interval) {
  const width = {
    ...(interval !== 'independent' && {
      varianceFactor: serialVarianceFactor(values),
    }),
    ...(interval === 'by t' && {
      degreesOfFreedom: serialDegreesOfFreedom(values),
    }),
  };
  const line = theilSen(values, width);
  if (interval !== 'by t' || line.isBounded) {
    return { low: line.slopeLow, high: line.slopeHigh };
  }
  const half = leastSquaresHalfWidth(values, width);
  return { low: line.slope - half, high: line.slope + half };
}

/** Share of simulated lines, with a carry-over of φ from value to value, whose true slope lies within the interval. */
function coverage(phi: number, length: number, interval: Interval): number {
  const normal = seededNormal(1954);
  let covered = 0;
  for (let made = 0; made < SERIES; made++) {
    const values = autoregressiveSeries(length, phi, normal).map(
      (value, at) => value + SLOPE * at,
    );
    const { low, high } = intervalOf(values, interval);
    if (low <= SLOPE && SLOPE <= high) covered += 1;
  }
  return covered / SERIES;
}

describe.each([
  [0, 30],
  [0.3, 30],
  [0.7, 20],
  [0.7, 30],
  [0.9, 30],
  [0.3, 60],
  [0.5, 60],
  [0.7, 60],
  [0.9, 60],
  [0.7, 120],
])('on lines with serial correlation %d, %d values', (phi, length) => {
  it('the interval of the slope that reckons with it covers 95 %, ±3 points', () => {
    const share = coverage(phi, length, 'by t');
    expect(Math.abs(share - NOMINAL)).toBeLessThanOrEqual(BAND);
  });
});

it.each([
  [0.3, 60],
  [0.5, 60],
  [0.7, 60],
  [0.7, 120],
])(
  'the interval for independent values covers less where they carry %d over, %d values',
  (phi, length) => {
    expect(coverage(phi, length, 'independent')).toBeLessThan(NOMINAL - BAND);
  },
);

it('the interval that takes the estimated correlation for known covers less where there are few values', () => {
  expect(coverage(0.7, 20, 'by the normal distribution')).toBeLessThan(0.93);
  expect(coverage(0.7, 20, 'by t')).toBeGreaterThan(0.94);
});

it('the interval and the test say the same of more lines than the one by the normal distribution', () => {
  const disagree = (interval: Interval) => {
    const normal = seededNormal(7);
    let count = 0;
    for (let made = 0; made < SERIES; made++) {
      const values = autoregressiveSeries(30, 0.5, normal).map(
        (value, at) => value + 0.08 * at,
      );
      const { low, high } = intervalOf(values, interval);
      const excludesZero = low > 0 || high < 0;
      const isTold = whitenedMannKendall(values).trend !== 'none';
      if (excludesZero !== isTold) count += 1;
    }
    return count / SERIES;
  };
  expect(disagree('by t')).toBeLessThan(
    disagree('by the normal distribution') / 1.5,
  );
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

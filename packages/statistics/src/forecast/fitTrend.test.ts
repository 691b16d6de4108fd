import { seededNormal } from '../__fixtures__/seededNormal';
import { fitTrend } from './fitTrend';
import { trendEquations } from './trendEquations';
import { trendErrors } from './trendErrors';

const STEP = 1e-6;
/** What a look at some thousands of places may find better: the search ends in one valley. */
const WORSE_THAN_GRID = 1.001;

function wandering(seed: number, length: number): Float64Array {
  const normal = seededNormal(seed);
  let level = 100;
  let trend = 0;
  return Float64Array.from({ length }, () => {
    trend = 0.9 * trend + 0.2 * normal();
    level += trend + 0.3 * normal();
    return level + normal();
  });
}

const smoothingOf = ([alpha, share, phi]: readonly number[]) => ({
  alpha,
  beta: alpha * share,
  phi,
});

describe('trendErrors', () => {
  it.each([
    [0.3, 0.2, 0.9],
    [0.0001, 0.5, 1],
    [0.9999, 0.9999, 0.8],
  ])(
    'are those of the smoothing itself from the start that it gives (%d, %d, %d)',
    (...point) => {
      const values = wandering(1, 80);
      const { alpha, beta, phi } = smoothingOf(point);
      const start = trendErrors(values, { alpha, beta, phi });
      let { level, trend } = start;
      let sum = 0;
      for (const value of values) {
        const error = value - level - phi * trend;
        level += phi * trend + alpha * error;
        trend = phi * trend + beta * error;
        sum += error * error;
      }

      expect(sum / start.squaredError).toBeCloseTo(1, 10);
    },
  );
});

describe('trendEquations', () => {
  it.each([
    [0.3, 0.2, 0.9],
    [0.8, 0.01, 0.97],
  ])('tell how the errors change with each weight (%d, %d, %d)', (...point) => {
    const values = wandering(2, 120);
    const smoothing = smoothingOf(point);
    const { gradient } = trendEquations(
      values,
      smoothing,
      trendErrors(values, smoothing),
    );
    const errorWith = (parameter: number, by: number) =>
      trendErrors(
        values,
        smoothingOf(point.map((x, i) => (i === parameter ? x + by : x))),
      ).squaredError;

    gradient.forEach((slope, parameter) => {
      const rise = errorWith(parameter, STEP) - errorWith(parameter, -STEP);
      expect((2 * slope) / (rise / (2 * STEP))).toBeCloseTo(1, 4);
    });
  });
});

describe('fitTrend', () => {
  it.each([11, 12, 13, 14])(
    'finds what a search of all places finds, seed %d',
    seed => {
      const values = wandering(seed, 60);
      const shares = Array.from({ length: 25 }, (_, at) => (at + 0.5) / 25);
      const errors = shares.flatMap(alpha =>
        shares.flatMap(share =>
          [0.8, 0.86, 0.92, 0.98].map(
            phi =>
              trendErrors(values, smoothingOf([alpha, share, phi]))
                .squaredError,
          ),
        ),
      );

      expect(fitTrend(values, 'damped').squaredError).toBeLessThan(
        WORSE_THAN_GRID * Math.min(...errors),
      );
    },
  );

  it('keeps a trend that goes on', () => {
    const line = Float64Array.from({ length: 30 }, (_, at) => 5 + 2 * at);
    const { level, trend, phi } = fitTrend(line, 'linear');

    expect([level, trend, phi]).toEqual([
      expect.closeTo(63),
      expect.closeTo(2),
      1,
    ]);
  });
});

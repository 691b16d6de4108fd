import { naiveForecast } from './naiveForecast';
import { thetaForecast } from './thetaForecast';
import { dampedTrendForecast } from './dampedTrendForecast';
import { combinedForecast } from './combinedForecast';

const FORECASTS = [
  ['naive', naiveForecast],
  ['theta', thetaForecast],
  ['damped trend', dampedTrendForecast],
  ['combined', combinedForecast],
] as const;

const WAVE = [0.8, 1.1, 1.4, 0.7];
const seasonal = Float64Array.from(
  { length: 48 },
  (_, k) => WAVE[k % 4] * (100 + k / 10),
);

describe.each(FORECASTS)('the %s forecast', (_, forecast) => {
  it('continues equal values', () => {
    const { mean } = forecast(Array(30).fill(5), { horizon: 3 });
    mean.forEach(value => expect(value).toBeCloseTo(5, 10));
  });

  it('knows nothing from nothing', () => {
    expect([...forecast([NaN, NaN], { horizon: 2 }).mean]).toEqual([NaN, NaN]);
    expect(forecast([], { horizon: 0 }).mean).toHaveLength(0);
  });

  it('takes a single value for the level', () => {
    expect([...forecast([NaN, 7], { horizon: 2 }).mean]).toEqual([7, 7]);
  });

  it('moves with the values', () => {
    const values = Array.from({ length: 40 }, (_v, k) => Math.sin(k) + k / 20);
    const plain = forecast(values, { horizon: 4 }).mean;
    const moved = forecast(
      values.map(value => 50 + 3 * value),
      { horizon: 4 },
    ).mean;
    moved.forEach((value, step) =>
      expect(value).toBeCloseTo(50 + 3 * plain[step], 3),
    );
  });

  it('repeats a season that it is told of', () => {
    const { mean } = forecast(seasonal, { horizon: 4, season: 4 });
    mean.forEach((value, step) =>
      expect(value / WAVE[step]).toBeCloseTo(105, -1),
    );
  });

  it('stays within bounds', () => {
    const rising = Array.from({ length: 40 }, (_v, k) =>
      Math.min(1, 0.6 + k / 90),
    );
    const { mean } = forecast(rising, {
      horizon: 24,
      bounds: { low: 0, high: 1 },
    });
    mean.forEach(value => expect(value).toBeLessThanOrEqual(1));
  });

  it('counts the steps from the end of the array, not from the last value', () => {
    const line = Array.from({ length: 40 }, (_v, k) => 2 * k + Math.cos(k));
    const late = forecast([...line, NaN, NaN], { horizon: 1 }).mean;
    expect(late[0]).toBe(forecast(line, { horizon: 3 }).mean[2]);
  });

  it('refuses options out of range', () => {
    expect(() => forecast([1], { horizon: -1 })).toThrow(RangeError);
    expect(() => forecast([1], { horizon: 1, season: 0 })).toThrow(RangeError);
    expect(() =>
      forecast([1], { horizon: 1, bounds: { low: 1, high: 0 } }),
    ).toThrow(RangeError);
  });
});

describe('thetaForecast', () => {
  it('carries on half the slope of a straight line from its end', () => {
    const line = Float64Array.from({ length: 60 }, (_, k) => 10 + 3 * k);
    const { mean, drift } = thetaForecast(line, { horizon: 5 });
    expect(drift).toBeCloseTo(1.5, 10);
    mean.forEach((value, step) =>
      expect(value).toBeCloseTo(187 + 1.5 * (step + 1), 1),
    );
  });

  it('fits in the positions of the values', () => {
    const values = [NaN, 1, 2, NaN, 4, 5, 7, NaN];
    const { fitted } = thetaForecast(values, { horizon: 1 });
    expect(fitted).toHaveLength(8);
    expect([...fitted].map(Number.isNaN)).toEqual([
      true,
      ...Array(6).fill(false),
      true,
    ]);
  });
});

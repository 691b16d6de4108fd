import { GOLDENS, series } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { quantile } from './quantile';

describe('quantile', () => {
  it.each(GOLDENS.quantile.quantiles)(
    'at %d agrees with numpy',
    (p, expected) => {
      const actual = quantile(series(GOLDENS.quantile.values), p);
      expect(relativeError(actual, expected)).toBeLessThan(1e-13);
    },
  );

  it('leaves out missing values', () => {
    expect(quantile([NaN, 1, 3, NaN], 0.5)).toBe(2);
    expect(quantile([NaN], 0.5)).toBeNaN();
  });

  it('refuses a probability outside 0…1', () => {
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
    expect(() => quantile([1], NaN)).toThrow(RangeError);
  });
});

import { meanAbsoluteScaledError } from './meanAbsoluteScaledError';
import { symmetricMeanAbsolutePercentageError } from './symmetricMeanAbsolutePercentageError';

describe('symmetricMeanAbsolutePercentageError', () => {
  it.each([
    ['a hit', [5], [5], 0],
    ['nothing instead of something', [5], [0], 200],
    ['a pair of zeros', [0, 1], [0, 3], 50],
    ['a pair with a missing value', [NaN, 1], [2, 3], 100],
    ['no pair', [], [], NaN],
  ])('of %s', (_, actual, forecast, expected) => {
    expect(symmetricMeanAbsolutePercentageError(actual, forecast)).toBe(
      expected,
    );
  });

  it('refuses lengths that differ', () => {
    expect(() => symmetricMeanAbsolutePercentageError([1], [])).toThrow(
      RangeError,
    );
  });
});

describe('meanAbsoluteScaledError', () => {
  it.each([
    ['the error of the naive forecast', [1, 2, 3], [4], [3], 1, 1],
    ['a season of two', [1, 5, 3, 7], [4, 4], [3, 3], 2, 0.5],
    ['an error on a history that never changes', [1, 1], [2], [1], 1, Infinity],
    ['a hit on a history that never changes', [1, 1], [1], [1], 1, 0],
    ['no pair', [1, 2], [NaN], [1], 1, NaN],
  ])('of %s', (_, history, actual, forecast, season, expected) => {
    expect(meanAbsoluteScaledError(history, actual, forecast, season)).toBe(
      expected,
    );
  });

  it('refuses lengths that differ', () => {
    expect(() => meanAbsoluteScaledError([1], [1], [])).toThrow(RangeError);
  });
});

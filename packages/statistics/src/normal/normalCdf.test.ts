import fc from 'fast-check';
import { GOLDENS } from '../__fixtures__/goldens';
import { relativeError } from '../__fixtures__/relativeError';
import { normalCdf } from './normalCdf';

describe('normalCdf', () => {
  it.each(GOLDENS.normalCdf)('at %d agrees with scipy', (x, expected) => {
    expect(relativeError(normalCdf(x), expected)).toBeLessThan(1e-12);
  });

  it.each([
    [-1, 0.15865525393145707],
    [-6, 9.865876450376981e-10],
    [-20, 2.753624118606234e-89],
  ])('at %d is right to the last digits', (x, expected) => {
    expect(relativeError(normalCdf(x), expected)).toBeLessThan(2e-15);
  });

  it.each([
    [-Infinity, 0],
    [-40, 0],
    [0, 0.5],
    [40, 1],
    [NaN, NaN],
  ])('at %d is %d', (x, expected) => {
    expect(normalCdf(x)).toBe(expected);
  });

  it('never falls, and mirrors', () => {
    const point = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(
        point,
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (x, step) => {
          expect(normalCdf(x + step)).toBeGreaterThanOrEqual(normalCdf(x));
          expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14);
        },
      ),
    );
  });
});

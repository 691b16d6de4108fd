import fc from 'fast-check';
import { relativeError } from '../__fixtures__/relativeError';
import goldens from '../__fixtures__/whitenedGoldens.json';
import { normalCdf } from './normalCdf';
import { studentTwoSided } from './studentTwoSided';

const t = fc.double({ min: 0, max: 50, noNaN: true });
const degrees = fc.double({ min: 0.05, max: 1e6, noNaN: true });

describe('studentTwoSided', () => {
  it.each(goldens.student)(
    'of $t with $degreesOfFreedom degrees of freedom agrees with scipy',
    ({ t: value, degreesOfFreedom, p }) => {
      const found = studentTwoSided(value, degreesOfFreedom);
      expect(relativeError(found, p)).toBeLessThan(1e-12);
    },
  );

  it.each([
    // Of one degree of freedom it is 1 − 2 arctan(t) / π, of two 1 − t / √(2 + t²).
    [1, 1, 0.5],
    [1, 2, 1 - 1 / Math.sqrt(3)],
    [0, 3, 1],
    [Infinity, 3, 0],
  ])('of %d with %d is %d', (value, degreesOfFreedom, p) => {
    expect(studentTwoSided(value, degreesOfFreedom)).toBeCloseTo(p, 14);
  });

  it('comes to the normal distribution', () => {
    for (const many of [1e6, 1e8, Infinity]) {
      const p = studentTwoSided(-2, many);
      expect(relativeError(p, 2 * normalCdf(-2))).toBeLessThan(1e-5);
    }
  });

  it('is a probability that falls with the distance, and with the degrees of freedom', () => {
    fc.assert(
      fc.property(t, degrees, (value, freedom) => {
        const p = studentTwoSided(value, freedom);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(studentTwoSided(value + 0.1, freedom)).toBeLessThanOrEqual(
          p + 1e-12,
        );
        expect(studentTwoSided(-value, freedom)).toBe(p);
      }),
    );
  });
});

import fc from 'fast-check';
import { relativeError } from '../__fixtures__/relativeError';
import goldens from '../__fixtures__/whitenedGoldens.json';
import { normalQuantile } from './normalQuantile';
import { studentQuantile } from './studentQuantile';
import { studentTwoSided } from './studentTwoSided';

describe('studentQuantile', () => {
  it.each(
    goldens.student.filter(
      ({ t, degreesOfFreedom, p }) =>
        t > 0 && degreesOfFreedom >= 1 && p > 1e-6,
    ),
  )(
    'of $p with $degreesOfFreedom degrees of freedom is what scipy has the probability of',
    ({ t, degreesOfFreedom, p }) => {
      const found = studentQuantile(1 - p, degreesOfFreedom);
      expect(relativeError(found, t)).toBeLessThan(1e-9);
    },
  );

  // The table of Student's distribution that textbooks print, two-sided 95 %.
  it.each([
    [1, 12.7062047],
    [2, 4.30265273],
    [5, 2.57058184],
    [10, 2.22813885],
    [30, 2.04227246],
    [Infinity, 1.95996398],
  ])('with %d degrees of freedom is %d', (degreesOfFreedom, t) => {
    expect(studentQuantile(0.95, degreesOfFreedom)).toBeCloseTo(t, 7);
  });

  it('is the inverse of the probability, and never nearer than that of the normal distribution', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (confidence, freedom) => {
          const t = studentQuantile(confidence, freedom);
          const back = studentTwoSided(t, freedom);
          expect(Math.abs(back - (1 - confidence))).toBeLessThan(1e-10);
          expect(t).toBeGreaterThan(
            normalQuantile((1 + confidence) / 2) - 1e-9,
          );
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { regularSpacing } from './regularSpacing';

/** A value at each of the positions, nothing elsewhere. */
const valuesAt = (positions: readonly number[], periods: number) =>
  new Float64Array(periods).map((_, at) => (positions.includes(at) ? 1 : NaN));

describe('regularSpacing', () => {
  it.each([
    ['quarters', [0, 3, 6, 9, 12], 3],
    ['quarters that begin later', [2, 5, 8, 11], 3],
    ['quarters of which some were left out', [0, 3, 9, 12, 21], 3],
    ['years', [0, 12, 24, 36], 12],
    ['a value at every period', [0, 1, 2, 3], 1],
    ['quarters, and once a month between', [0, 3, 6, 7, 9], 1],
    ['three values: two distances may be alike by chance', [0, 3, 6], 1],
    ['one value', [4], 1],
    ['nothing', [], 1],
  ])('of %s', (_, positions, spacing) => {
    expect(regularSpacing(valuesAt(positions, 40))).toBe(spacing);
  });

  it('divides every distance, and no larger number does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 13 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3 }),
        (times, distances) => {
          let at = 0;
          const positions = [0, ...distances.map(one => (at += one * times))];
          const spacing = regularSpacing(valuesAt(positions, at + 1));
          expect(distances.every(one => (one * times) % spacing === 0)).toBe(
            true,
          );
          expect(spacing % times).toBe(0);
        },
      ),
    );
  });
});

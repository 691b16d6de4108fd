import fc from 'fast-check';
import { quickSelect } from './quickSelect';

describe('quickSelect', () => {
  it('finds what sorting finds, ties included', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(values, fc.nat(), (integers, seed) => {
        const k = seed % integers.length;
        const array = Float64Array.from(integers);
        const sorted = array.slice().sort();
        expect(quickSelect(array, k)).toBe(sorted[k]);
        expect(array.slice(0, k).every(value => value <= array[k])).toBe(true);
        expect(array.slice(k).every(value => value >= array[k])).toBe(true);
      }),
    );
  });

  it.each([
    ['distinct', (index: number) => (index * 7919) % 20011],
    ['heavily tied', (index: number) => (index * 7919) % 3],
    ['sorted', (index: number) => index],
    ['equal', () => 1],
  ])('finds order statistics of many %s values', (_, value) => {
    const array = Float64Array.from({ length: 20000 }, (_v, k) => value(k));
    const sorted = array.slice().sort();
    for (const k of [0, 1, 5000, 10000, 19999]) {
      expect(quickSelect(array.slice(), k)).toBe(sorted[k]);
    }
  });

  it('refuses a rank outside the range', () => {
    expect(() => quickSelect(new Float64Array(3), 3)).toThrow(RangeError);
    expect(() => quickSelect(new Float64Array(0), 0)).toThrow(RangeError);
  });
});

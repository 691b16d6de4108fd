import fc from 'fast-check';
import { largestTriangleThreeBuckets } from './largestTriangleThreeBuckets';

describe('largestTriangleThreeBuckets', () => {
  it('keeps a lone peak', () => {
    const values = new Float64Array(1000);
    values[437] = 1;
    expect([...largestTriangleThreeBuckets(values, 20)]).toContain(437);
  });

  it('keeps all values when there are few, and never a gap', () => {
    expect([...largestTriangleThreeBuckets([1, NaN, 3], 5)]).toEqual([0, 2]);
    expect([...largestTriangleThreeBuckets([], 5)]).toEqual([]);
  });

  it('keeps only the ends when two points are asked for', () => {
    expect([...largestTriangleThreeBuckets([5, 1, 9, 2], 2)]).toEqual([0, 3]);
  });

  it('gives as many ascending positions as asked, both ends among them', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const values = fc.array(value, { minLength: 3, maxLength: 200 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 60 }), (line, points) => {
        const chosen = [...largestTriangleThreeBuckets(line, points)];
        expect(chosen).toHaveLength(Math.min(points, line.length));
        expect(chosen[0]).toBe(0);
        expect(chosen[chosen.length - 1]).toBe(line.length - 1);
        chosen.slice(1).forEach((position, index) => {
          expect(position).toBeGreaterThan(chosen[index]);
        });
      }),
    );
  });

  it('refuses fewer than two points', () => {
    expect(() => largestTriangleThreeBuckets([1, 2, 3], 1)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { sumExact } from '../sums/sumExact';
import { additiveContributions } from './additiveContributions';

describe('additiveContributions', () => {
  it('splits a change into the members changes', () => {
    const result = additiveContributions([10, 20, 5], [13, 18, 5]);
    expect(result).toEqual({
      total: 1,
      parts: Float64Array.of(3, -2, 0),
      residual: 0,
      coverage: 0,
      entered: [],
      left: [],
    });
  });

  it('keeps apart what comes from members that start or cease to report', () => {
    const result = additiveContributions([10, NaN, 7, NaN], [12, 30, NaN, NaN]);
    expect(result.total).toBe(2);
    expect([...result.parts]).toEqual([2, 0, 0, 0]);
    expect(result.coverage).toBe(23);
    expect(result.entered).toEqual([1]);
    expect(result.left).toEqual([2]);
  });

  it('gives nothing for no members', () => {
    expect(additiveContributions([], []).total).toBe(0);
  });

  it('refuses members that do not match', () => {
    expect(() => additiveContributions([1], [])).toThrow(RangeError);
  });

  it('adds up exactly, with a rounding remainder of no account', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), pairs => {
        const before = pairs.map(([first]) => first);
        const after = pairs.map(([, second]) => second);
        const { total, parts, residual } = additiveContributions(before, after);
        const change = sumExact([...after, ...before.map(part => -part)]);
        expect(total).toBe(change);
        expect(sumExact([...parts, residual])).toBe(total);
        const size = sumExact(parts.map(Math.abs));
        expect(Math.abs(residual)).toBeLessThanOrEqual(1e-15 * size);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { unitCounts, wholeUnitsLeft } from './unitCounts';

const count = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('unitCounts', () => {
  it('has whole events and slices, and parts of slices of ratios', () => {
    const counted = { goodUnits: 8_616.1, badUnits: 23.9 };
    expect(unitCounts(counted, false)).toEqual({
      ...{ good: 8_616, bad: 24, total: 8_640, decimals: 0 },
    });
    expect(unitCounts(counted, true)).toMatchObject({
      ...{ good: 8_616.1, bad: 23.9, decimals: 1 },
    });
  });

  it('adds up, whatever is counted', () => {
    fc.assert(
      fc.property(count, count, (goodUnits, badUnits) => {
        const { good, bad, total } = unitCounts({ goodUnits, badUnits }, false);
        expect(good + bad).toBe(total);
        expect(Math.abs(total - goodUnits - badUnits)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it.each([
  [370, 370],
  [0.257, 0],
  [-2.3, -3],
  [-1e-9, 0],
])('of %d units that may still fail, %d are whole', (remaining, whole) => {
  expect(wholeUnitsLeft(remaining)).toBe(whole);
});

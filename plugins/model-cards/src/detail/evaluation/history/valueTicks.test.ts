import fc from 'fast-check';
import { valueTicks } from './valueTicks';

describe('valueTicks', () => {
  it.each`
    values          | ticks
    ${[0, 1]}       | ${[0, 0.5, 1]}
    ${[0.86, 0.93]} | ${[0.86, 0.88, 0.9, 0.92, 0.94]}
    ${[-3, 12]}     | ${[-5, 0, 5, 10, 15]}
    ${[100]}        | ${[50, 100, 150]}
    ${[0]}          | ${[-0.5, 0, 0.5]}
    ${[]}           | ${[0, 0.5, 1]}
  `('are $ticks around $values', ({ values, ticks }) => {
    expect(valueTicks(values)).toEqual(ticks);
  });

  it('reach around all values, in few steps', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), values => {
        const ticks = valueTicks(values);
        const slack = 1e-6 * Math.max(1, ...ticks.map(Math.abs));
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(
          Math.max(...values) - slack,
        );
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

import fc from 'fast-check';
import { ninesOf, percentText, targetAt, targetTyped } from './targetScale';

describe('the scale of targets', () => {
  it.each([
    { target: 0.9, nines: 1 },
    { target: 0.99, nines: 2 },
    { target: 0.999, nines: 3 },
    { target: 0.9999, nines: 4 },
  ])('has $target at $nines', ({ target, nines }) => {
    expect(ninesOf(target)).toBeCloseTo(nines, 9);
    expect(targetAt(nines)).toBe(target);
  });

  it('rises with every step, with one digit more than the target has nines', () => {
    const step = fc.integer({ min: 0, max: 79 });
    fc.assert(
      fc.property(step, at => {
        const here = targetAt(1 + at * 0.05);
        expect(targetAt(1 + (at + 1) * 0.05)).toBeGreaterThanOrEqual(here);
        expect(percentText(here).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('stays on the slider', () => {
    expect(ninesOf(0.5)).toBe(1);
    expect(ninesOf(0.9999999)).toBe(5);
  });
});

describe('targetTyped', () => {
  it.each([
    ['99.95', 0.9995],
    ['99,95', 0.9995],
    ['99.9 %', 0.999],
    ['100', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['', undefined],
    ['many', undefined],
  ])('reads %p as %p', (text, target) => {
    expect(targetTyped(text)).toBe(target);
  });
});

import * as fc from 'fast-check';
import { sparklinePath } from './sparklinePath';

const size = { widthPixels: 104, heightPixels: 34 };

describe('sparklinePath', () => {
  it.each`
    values                  | path                            | zeroY
    ${[1, 0]}               | ${'M2 2L102 32'}                | ${32}
    ${[1, null, 0.5, 0.25]} | ${'M2 2h0.01M68.7 17L102 24.5'} | ${32}
    ${[1, -1]}              | ${'M2 2L102 32'}                | ${17}
    ${[null, 0]}            | ${'M102 32h0.01'}               | ${32}
    ${[]}                   | ${''}                           | ${32}
  `('draws $values', ({ values, path, zeroY }) => {
    const shape = sparklinePath(values, size);
    expect(shape.path).toBe(path);
    expect(shape.zeroY).toBe(zeroY);
  });

  it('cuts nothing off, however far beyond the budget', () => {
    const values = fc.array(
      fc.option(fc.double({ min: -1000, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(values, series => {
        const { path, last } = sparklinePath(series, size);
        const numbers = path.match(/\d+(\.\d+)?/g) ?? [];
        for (const number of numbers) {
          expect(Number(number)).toBeLessThanOrEqual(size.widthPixels);
        }
        const lowest = last?.y ?? 2;
        expect(lowest).toBeGreaterThanOrEqual(2);
        expect(lowest).toBeLessThanOrEqual(size.heightPixels - 2);
      }),
    );
  });
});

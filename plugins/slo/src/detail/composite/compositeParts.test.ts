import fc from 'fast-check';
import { sampleEvaluation } from '../../gallery/samples/sampleEvaluation';
import { compositeParts } from './compositeParts';

interface Given {
  weight: number;
  adds: number | null;
}

function composed(parts: Given[], consumed: number | null) {
  return compositeParts({
    evaluations: parts.map(() => sampleEvaluation()),
    composite: { consumed, parts },
  });
}

const sumOf = (values: (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe('compositeParts', () => {
  it('claims no sum of time slices, of which some are the same', () => {
    const part = { weight: 1, adds: null };
    const { parts, total } = composed([part, part], 1.2);
    expect(parts.map(({ adds }) => adds)).toEqual([null, null]);
    expect(total).toBeNull();
  });

  it('shows parts that add up to the total that is shown, each within a tenth of a percent', () => {
    const part = fc.record({
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
      adds: fc.option(fc.double({ min: 0, max: 200, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), given => {
        fc.pre(given.some(({ adds }) => adds !== null));
        const exact = given.map(({ adds }) => adds);
        const { parts, total } = composed(given, sumOf(exact));
        const shown = parts.map(({ adds }) => adds);
        expect(sumOf(shown)).toBeCloseTo(total!, 9);
        const isNear = shown.map((adds, index) =>
          adds === null || exact[index] === null
            ? adds === exact[index]
            : Math.abs(adds - exact[index]) < 0.001_000_1,
        );
        expect(isNear).not.toContain(false);
      }),
    );
  });
});

import fc from 'fast-check';
import { adtributor } from './adtributor';

/** The worked example of the paper, section 2: revenue that fell from 100 to 50. */
const DATA_CENTRES = { expected: [94, 6], actual: [47, 3] };
const ADVERTISERS = { expected: [50, 20, 20, 10], actual: [24, 21, 4, 1] };
const DEVICES = { expected: [50, 25, 25], actual: [49, 1, 0] };

describe('adtributor', () => {
  it('finds phones and tablets to blame in the example of the paper', () => {
    const found = adtributor([DATA_CENTRES, ADVERTISERS, DEVICES]);

    expect(found[0].dimension).toBe(2);
    expect(found[0].members.map(({ index }) => index)).toEqual([2, 1]);
    expect(found[0].explained).toBeCloseTo(0.98, 12);
  });

  it('gives each member the share of the change that the paper gives it', () => {
    const sharesOf = (dimension: typeof DEVICES) =>
      adtributor([dimension], { leastExplained: 0.97, leastOfMember: -1 })[0]
        .members.map(({ index, explained }) => [
          index,
          Math.round(100 * explained),
        ])
        .sort(([left], [right]) => left - right);

    expect(sharesOf(DATA_CENTRES)).toEqual([
      [0, 94],
      [1, 6],
    ]);
    expect(sharesOf(ADVERTISERS)).toEqual([
      [0, 52],
      [1, -2],
      [2, 32],
      [3, 18],
    ]);
  });

  it('is surprised by nothing where all fell alike', () => {
    const [{ surprise }] = adtributor([DATA_CENTRES]);

    expect(surprise).toBeCloseTo(0, 12);
  });

  it('finds nothing where nothing changed, or nobody explains enough', () => {
    const many = Array<number>(30).fill(10);

    expect(adtributor([{ expected: [3, 4], actual: [4, 3] }])).toEqual([]);
    expect(adtributor([{ expected: many, actual: many.map(() => 9) }])).toEqual(
      [],
    );
  });

  it('names the fewest that explain enough, whose surprises add up', () => {
    const pair = fc.tuple(fc.nat(100), fc.nat(100));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), pairs => {
        const found = adtributor([
          {
            expected: pairs.map(([expected]) => expected),
            actual: pairs.map(([, actual]) => actual),
          },
        ]);
        for (const { explained, surprise, members } of found) {
          const [last] = members.slice(-1);
          expect(explained).toBeGreaterThan(0.67);
          expect(explained - last.explained).toBeLessThanOrEqual(0.67);
          expect(surprise).toBeGreaterThanOrEqual(0);
          expect(surprise).toBeLessThanOrEqual(Math.LN2 + 1e-12);
        }
      }),
    );
  });
});

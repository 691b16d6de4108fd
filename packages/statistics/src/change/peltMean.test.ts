import fc from 'fast-check';
import { GOLDENS, series } from '../__fixtures__/goldens';
import { NILE } from '../__fixtures__/nile';
import {
  autoregressiveSeries,
  seededNormal,
} from '../__fixtures__/seededNormal';
import { estimateNoise } from './estimateNoise';
import { functionalPruning } from './functionalPruning';
import { meanCost, runningSums } from './meanCost';
import { pelt } from './pelt';
import { peltMean } from './peltMean';

function staircase(levels: readonly number[], length: number): Float64Array {
  const values = levels.flatMap(level => Array<number>(length).fill(level));
  return Float64Array.from(values);
}

const indexes = (values: ArrayLike<number>, options = {}) =>
  peltMean(values, options).changePoints.map(({ index }) => index);

describe('peltMean', () => {
  it('finds the one shift of the Nile after 1898, with the interval 1895–1902', () => {
    // strucchange (Zeileis et al. 2002), confint(breakpoints(Nile ~ 1)): 25, 28, 32.
    const { changePoints, segments } = peltMean(NILE);
    expect(changePoints).toHaveLength(1);
    expect(changePoints[0]).toMatchObject({ index: 28, low: 25, high: 32 });
    expect(changePoints[0].before).toBeCloseTo(1097.75, 10);
    expect(changePoints[0].after).toBeCloseTo(849.972222, 6);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 28],
      [28, 100],
    ]);
  });

  it.each(GOLDENS.pelt.map((golden, index) => [index, golden] as const))(
    'finds the segments of ruptures, case %d',
    (_, { values, penalty, ends }) => {
      const { sigma } = peltMean(series(values));
      const found = indexes(series(values), {
        penalty: penalty / sigma ** 2,
        minSegment: 2,
      });
      expect(found).toEqual(ends.slice(0, -1));
    },
  );

  it('finds each step of an exact staircase, to the step', () => {
    const shares = staircase([0, 0.18, 0.1 + 0.2, 0.31, 0.92, 0.955], 23);
    const { changePoints } = peltMean(shares);
    expect(changePoints.map(({ index }) => index)).toEqual([
      23, 46, 69, 92, 115,
    ]);
    for (const { index, low, high } of changePoints) {
      expect([low, high]).toEqual([index, index]);
    }
  });

  it('finds steps of any size and place in staircases', () => {
    const height = fc.integer({ min: 1, max: 1000 });
    const stay = fc.integer({ min: 1, max: 40 });
    const steps = fc.array(fc.tuple(height, stay), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(steps, fc.integer({ min: 40, max: 90 }), (jumps, first) => {
        const values: number[] = Array(first).fill(0);
        const expected: number[] = [];
        let level = 0;
        for (const [rise, length] of jumps) {
          expected.push(values.length);
          level += rise / 1024;
          values.push(...Array<number>(length).fill(level));
        }
        expect(indexes(values)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['no values', []],
    ['only missing values', [NaN, NaN]],
    ['one value', [4]],
    ['equal values', Array(60).fill(0.3)],
    ['values equal up to rounding', [0.3, 0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2]],
  ])('finds no shift in %s', (_, values) => {
    expect(peltMean(values).changePoints).toEqual([]);
  });

  it('takes rare blips for noise, not for shifts', () => {
    const values = new Float64Array(120);
    [10, 31, 47, 66, 90, 104].forEach(index =>
      values.fill(1, index, index + 1),
    );
    expect(indexes(values)).toEqual([]);
  });

  it('finds no shift in most series of independent noise', () => {
    const normal = seededNormal(5);
    const found = Array.from({ length: 100 }, () =>
      indexes(autoregressiveSeries(120, 0, normal)),
    );
    expect(
      found.filter(shifts => shifts.length > 0).length,
    ).toBeLessThanOrEqual(15);
  });

  it('refers to positions of the input across gaps', () => {
    const values = [NaN, 1, NaN, 1, 1, 1, NaN, NaN, 5, 5, 5, 5, NaN];
    const { changePoints, segments } = peltMean(values);
    expect(changePoints).toMatchObject([{ index: 8, low: 8, high: 8 }]);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [8, 13],
    ]);
  });

  it('does not change when values are shifted and scaled', () => {
    const moved = NILE.map(value => 1e6 + 3 * value);
    expect(indexes(moved)).toEqual(indexes(NILE));
  });

  it('refuses options out of range', () => {
    expect(() => peltMean([1], { penalty: -1 })).toThrow(RangeError);
    expect(() => peltMean([1], { minSegment: 0 })).toThrow(RangeError);
    expect(() => peltMean([1], { confidence: 1 })).toThrow(RangeError);
  });
});

describe.each([
  {
    search: 'pelt',
    find: (x: Float64Array, penalty: number, least: number) =>
      pelt(meanCost(runningSums(x)), x.length, penalty, least),
  },
  { search: 'functionalPruning', find: functionalPruning },
])('$search', ({ find }) => {
  it('finds what optimal partitioning without pruning finds', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), {
      minLength: 1,
      maxLength: 40,
    });
    const shortest = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        values,
        shortest,
        fc.integer({ min: 1, max: 60 }),
        (x, least, penalty) => {
          const cost = meanCost(runningSums(Float64Array.from(x)));
          const starts = find(Float64Array.from(x), penalty, least);
          const bounds = [...starts, x.length];
          const total = starts.reduce(
            (sum, start, k) => sum + cost(start, bounds[k + 1]) + penalty,
            -penalty,
          );
          expect(total).toBeCloseTo(
            cheapest(cost, x.length, penalty, least),
            7,
          );
        },
      ),
    );
  });
});

function cheapest(
  cost: (start: number, end: number) => number,
  length: number,
  penalty: number,
  least: number,
): number {
  if (length < least) return cost(0, length);
  const best = [-penalty, ...Array<number>(length).fill(Infinity)];
  for (let end = least; end <= length; end++) {
    for (let start = 0; start <= end - least; start++) {
      best[end] = Math.min(best[end], best[start] + cost(start, end) + penalty);
    }
  }
  return best[length];
}

describe('estimateNoise', () => {
  it('recovers the deviation of noise across shifts', () => {
    const normal = seededNormal(3);
    const values = Float64Array.from(
      { length: 2000 },
      (_, k) => 2 * normal() + (k > 900 ? 50 : 0),
    );
    const { sigma, noiseFree } = estimateNoise(values);
    expect(Math.abs(sigma - 2)).toBeLessThan(0.15);
    expect(noiseFree).toBe(false);
  });
});

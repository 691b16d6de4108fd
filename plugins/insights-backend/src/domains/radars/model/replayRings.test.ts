import fc from 'fast-check';
import {
  anyPolicy,
  anySeries,
  policyOf,
  seriesOf,
} from './__testUtils__/ringSamples';
import { replayRings } from './replayRings';
import { ringMovement } from './ringMovement';
import { carryForward, type RingSeries } from './RingSeries';
import { neededVerdicts } from './neededVerdicts';

describe('replayRings', () => {
  it('does not peek: what comes later changes no ring before it', () => {
    fc.assert(
      fc.property(anyPolicy, anySeries, fc.nat(), (policy, series, cut) => {
        const known = 1 + (cut % series.values.length);
        const then: RingSeries = {
          values: series.values.slice(0, known),
          verdictAt: period => {
            expect(period).toBeLessThan(known);
            return series.verdictAt(period);
          },
        };
        const { rings } = replayRings(policy, series, 0);
        expect([...replayRings(policy, then, 0).rings]).toEqual([
          ...rings.slice(0, known),
        ]);
      }),
    );
  });

  it('gives the same rings each time, and one at each period with a value', () => {
    fc.assert(
      fc.property(anyPolicy, anySeries, (policy, series) => {
        const { rings } = replayRings(policy, series, 0);
        expect(replayRings(policy, series, 0).rings).toEqual(rings);
        expect(rings.every(ring => ring >= 0)).toBe(true);
        expect(rings.every(ring => ring < policy.rings.length)).toBe(true);
      }),
    );
  });

  it('needs verdicts only where neededVerdicts says so', () => {
    fc.assert(
      fc.property(anyPolicy, anySeries, (policy, series) => {
        const needed = new Set(neededVerdicts(policy, series.values, 0));
        const sparse: RingSeries = {
          values: series.values,
          verdictAt: period =>
            needed.has(period) ? series.verdictAt(period) : 'unknown',
        };
        expect(replayRings(policy, sparse, 0)).toEqual(
          replayRings(policy, series, 0),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('has no ring before the first value and bridges gaps', () => {
    const { verdictAt } = seriesOf([]);
    const values = carryForward(
      Float64Array.of(NaN, 0.6, NaN, NaN, 0.4, Infinity),
    );
    const replay = replayRings(
      policyOf([{ atLeast: 0.5 }]),
      { values, verdictAt },
      0,
    );
    expect([...replay.rings]).toEqual([-1, 0, 0, 0, 1, 1]);
  });

  it('asks for a verdict only where the value leaves the ring open', () => {
    const policy = policyOf([
      { atLeast: 0.9 },
      { verdict: ['rising'], atLeast: 0.1 },
    ]);
    const values = Float64Array.of(0.05, 0.1, 0.5, 0.9, 0.5);
    expect(neededVerdicts(policy, values, 0)).toEqual([1, 2, 4]);
    expect(neededVerdicts(policy, values, 3)).toEqual([4]);
  });
});

describe('ringMovement', () => {
  const moved = (rings: number[], periods: number) =>
    ringMovement({ from: 10, rings: Int32Array.from(rings) }, periods);

  it.each([
    ['new where there was no value then', [-1, -1, 2], 2, 'new', undefined],
    ['new where the replay begins later', [2, 2], 2, 'new', undefined],
    ['in, towards the centre', [2, 1, 1], 2, 'in', 2],
    ['out, away from it', [0, 1, 1], 2, 'out', 0],
    ['out, though it was in this ring then', [1, 0, 1], 2, 'out', 0],
    ['in, though it was further in then', [0, 2, 1], 2, 'in', 2],
    ['none where the last change lies further back', [2, 1, 1], 1, 'none', 2],
    ['none where there was no change', [1, 1, 1], 2, 'none', undefined],
  ])('is %s', (_, rings, periods, movement, previousRing) => {
    expect(moved(rings, periods)).toMatchObject({ movement, previousRing });
  });

  it('was at the last change, or at the first value of what is new', () => {
    expect(moved([2, 1, 1], 2)?.movedAt).toBe(11);
    expect(moved([2, 1, 1], 1)?.movedAt).toBe(11);
    expect(moved([-1, 2, 1], 2)?.movedAt).toBe(11);
    expect(moved([1, 1, 1], 2)?.movedAt).toBeUndefined();
  });

  it('never contradicts the history', () => {
    const anyRings = fc
      .tuple(
        fc.nat({ max: 3 }),
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 }),
      )
      .map(([absent, rings]) => [...Array<number>(absent).fill(-1), ...rings]);
    fc.assert(
      fc.property(
        anyRings,
        fc.integer({ min: 1, max: 8 }),
        (rings, periods) => {
          const { ring, previousRing, movedAt, movement, changes } = moved(
            rings,
            periods,
          )!;
          fc.pre(movement !== 'new');
          const [last, before] = [...changes].reverse();
          expect(previousRing).toBe(before?.ring);
          expect(movedAt).toBe(before && last.period);
          const isMoved = new Set(rings.slice(-1 - periods)).size > 1;
          const direction = ring < before?.ring ? 'in' : 'out';
          expect(movement).toBe(isMoved ? direction : 'none');
        },
      ),
    );
  });

  it('tells the first ring and each change, with its period', () => {
    expect(moved([-1, 2, 2, 1, 1, 2], 1)?.changes).toEqual([
      { period: 11, ring: 2 },
      { period: 13, ring: 1 },
      { period: 15, ring: 2 },
    ]);
  });

  it('is nothing for a topic without a value', () => {
    expect(moved([-1, -1], 1)).toBeUndefined();
    expect(moved([], 1)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { kleinbergBursts } from './kleinbergBursts';

/** Minus the log-likelihood of a sequence of states with what entering costs, as in the paper. */
function costOf(
  states: readonly number[],
  counts: readonly { relevant: number; total: number }[],
  usual: number,
): number {
  const shares = [usual, Math.min(2 * usual, 0.9999)];
  return states.reduce((sum, state, at) => {
    const { relevant, total } = counts[at];
    const entering =
      state > (states[at - 1] ?? 0) ? Math.log(states.length) : 0;
    const share = shares[state];
    return (
      sum +
      entering -
      relevant * Math.log(share) -
      (total - relevant) * Math.log(1 - share)
    );
  }, 0);
}

/** All sequences of states of a length. */
const sequences = (length: number) =>
  Array.from({ length: 2 ** length }, (_, code) =>
    Array.from({ length }, (__, at) => (code >> at) & 1),
  );

describe('kleinbergBursts', () => {
  it('finds the one stretch in which something is talked of three times as much', () => {
    const total = Array<number>(20).fill(100);
    const relevant = total.map((_, at) => (at >= 8 && at <= 11 ? 30 : 10));
    const { usual, bursts } = kleinbergBursts(relevant, total);

    expect(usual).toBeCloseTo(0.14, 12);
    expect(bursts).toEqual([{ start: 8, end: 11, weight: expect.any(Number) }]);
    // 4 × (30 ln 2 + 70 ln(0.72 / 0.86)), by hand.
    expect(bursts[0].weight).toBeCloseTo(33.422, 2);
  });

  it('finds a sequence that no other is cheaper than', () => {
    const step = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([some, more]) => ({ relevant: some, total: some + more }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), counts => {
        const { usual, bursts } = kleinbergBursts(
          counts.map(({ relevant }) => relevant),
          counts.map(({ total }) => total),
        );
        if (!(usual > 0 && usual < 0.9999)) return;
        const states = counts.map((_, at) =>
          bursts.some(({ start, end }) => start <= at && at <= end) ? 1 : 0,
        );
        const cheapest = Math.min(
          ...sequences(counts.length).map(other =>
            costOf(other, counts, usual),
          ),
        );
        expect(costOf(states, counts, usual)).toBeCloseTo(cheapest, 8);
      }),
      { numRuns: 200 },
    );
  });

  it('takes few for no burst: one of two is chance', () => {
    const { bursts } = kleinbergBursts([0, 1, 0, 1, 0], [2, 2, 2, 2, 2]);

    expect(bursts).toEqual([]);
  });

  it.each([
    ['nothing was counted', [0, 0], [0, 0]],
    ['nothing is relevant', [0, 0], [5, 5]],
    ['nothing is known', [NaN, NaN], [NaN, 5]],
    ['there are no steps', [], []],
  ])('finds none where %s', (_, relevant, total) => {
    expect(kleinbergBursts(relevant, total).bursts).toEqual([]);
  });

  it.each([
    [[1], [1, 2], {}, 'of one length'],
    [[3], [2], {}, 'relevant must be within 0…total, got 3 of 2'],
    [[1], [1], { ratio: 1 }, 'ratio must be above 1'],
    [[1], [1], { gamma: -1 }, 'gamma must not be negative'],
  ])('refuses %j of %j with %j', (relevant, total, options, message) => {
    expect(() => kleinbergBursts(relevant, total, options)).toThrow(message);
  });
});

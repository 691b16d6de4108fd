import { seriesFaults } from './bucketFaults';

/** Buckets of five minutes from a moment on; as many are good as there are. */
function stretch(startSeconds: number, ...counts: number[]) {
  const total = Float64Array.from(counts);
  return { startSeconds, stepSeconds: 300, good: total.slice(), total };
}

describe('faults of a series', () => {
  it('has the gaps between known counts, over all its stretches, and none before and after', () => {
    const first = stretch(0, NaN, 5, NaN, NaN);
    const second = stretch(1_200, NaN, 7, NaN);
    expect(seriesFaults([first, second])).toEqual([
      { kind: 'gap', buckets: 3, firstSeconds: 600, lastSeconds: 1_200 },
    ]);
  });

  it('has none in a series that is known as a whole, or not at all', () => {
    expect(seriesFaults([stretch(0, 5, 0, 3)])).toEqual([]);
    expect(seriesFaults([stretch(0, NaN, NaN)])).toEqual([]);
    expect(seriesFaults([])).toEqual([]);
  });

  it('tells what is half-known from what is missing', () => {
    const half = stretch(0, 5, 5, 5);
    half.good[1] = NaN;
    expect(seriesFaults([half])).toMatchObject([{ kind: 'half-known' }]);
  });
});

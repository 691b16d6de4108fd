import fc from 'fast-check';
import { verdictOf } from './verdictOf';

const sum = (badUnits: number, total: number, known = 1) => ({
  ...{ startSeconds: 0, endSeconds: 300_000, assumedUnits: 0 },
  ...{ badUnits, total, good: total - badUnits },
  ...{ slices: 1_000, knownSlices: known * 1_000 },
});

describe('the verdict on an objective', () => {
  it.each([
    ['within the budget', sum(999, 1_000_000), 'met', null],
    ['with the budget gone to the last unit', sum(1_000, 1e6), 'met', null],
    ['with one unit more', sum(1_001, 1e6), 'missed', null],
    ['with exactly enough known', sum(0, 1e6, 0.95), 'met', null],
    [
      'with less known, however bad',
      sum(5e5, 1e6, 0.949),
      'undecided',
      'tooLittleKnown',
    ],
    ['where nothing was asked for', sum(0, 0), 'undecided', 'nothingCounted'],
  ])('%s', (_words, counts, verdict, reason) => {
    expect(verdictOf(counts, 0.999)).toEqual({ verdict, reason });
  });

  it('allows nothing to fail at a target of 100 %', () => {
    expect(verdictOf(sum(0, 10), 1).verdict).toBe('met');
    expect(verdictOf(sum(1, 1e9), 1).verdict).toBe('missed');
  });

  it('gets no better when more fails', () => {
    const units = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(
        units,
        units,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, target) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const isMet = (bad: number) =>
            verdictOf(sum(bad, 1_000), target).verdict === 'met';
          expect(isMet(less) || !isMet(more)).toBe(true);
        },
      ),
    );
  });
});

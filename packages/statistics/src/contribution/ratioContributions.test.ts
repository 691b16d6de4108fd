import fc from 'fast-check';
import { ratioContributions, type RatioMember } from './ratioContributions';

const member = (
  before: [number, number],
  after: [number, number],
): RatioMember => ({
  before: { part: before[0], whole: before[1] },
  after: { part: after[0], whole: after[1] },
});

describe('ratioContributions', () => {
  it('adds up to the change, whatever came or went', () => {
    const count = fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .map(([part, rest]) => ({ part, whole: part + rest }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: count, after: count }), { maxLength: 12 }),
        members => {
          const { before, after, rate, mix } = ratioContributions(members);
          if (Number.isNaN(before + after)) return;
          const total = [...rate, ...mix].reduce((sum, part) => sum + part, 0);
          expect(Math.abs(total - (after - before))).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('says that the whole fell by the mix while each rose by its rate', () => {
    // The two departments: both admit more, and more apply to the strict one.
    const { before, after, rate, mix } = ratioContributions([
      member([80, 100], [9, 10]),
      member([1, 10], [20, 100]),
    ]);

    expect(after).toBeLessThan(before);
    expect(Math.min(...rate)).toBeGreaterThan(0);
    expect(mix[0] + mix[1]).toBeLessThan(-0.4);
  });

  it('is the same arithmetic as by hand', () => {
    const { rate, mix } = ratioContributions([
      member([50, 100], [60, 100]),
      member([10, 100], [30, 300]),
    ]);

    // Shares 1/2 → 1/4 and 1/2 → 3/4; ratios 0.5 → 0.6 and 0.1 → 0.1; mean of 0.3 and 0.225 is 0.2625.
    expect([...rate]).toEqual([expect.closeTo(0.0375), 0]);
    expect([...mix]).toEqual([
      expect.closeTo((0.55 - 0.2625) * -0.25),
      expect.closeTo((0.1 - 0.2625) * 0.25),
    ]);
  });

  it('takes what came for a change of the mix alone', () => {
    const { rate, mix } = ratioContributions([
      member([1, 10], [1, 10]),
      member([0, 0], [9, 10]),
    ]);

    expect([...rate]).toEqual([0, 0]);
    expect(mix[1]).toBeGreaterThan(0);
  });

  it('knows no ratio of nothing', () => {
    const { before, rate } = ratioContributions([member([0, 0], [1, 2])]);

    expect(before).toBeNaN();
    expect([...rate]).toEqual([0]);
  });
});

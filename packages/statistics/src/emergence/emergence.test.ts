import fc from 'fast-check';
import { emergence, type EmergenceInput } from './emergence';

const OPTIONS = { halfLifeSteps: 12 };
const COMING: EmergenceInput = {
  ...{ recent: 45, before: 5, ageSteps: 12 },
  adopters: [9, 9, 9, 9, 9],
};

describe('emergence', () => {
  it('is the product of growth, recency and breadth', () => {
    expect(emergence(COMING, OPTIONS)).toEqual({
      growth: 0.8,
      recency: 0.5,
      effectiveAdopters: expect.closeTo(5, 12),
      breadth: expect.closeTo(4 / 7, 12),
      score: expect.closeTo((0.8 * 0.5 * 4) / 7, 12),
    });
  });

  it.each([
    ['what does not grow', { recent: 5, before: 5 }],
    ['what falls', { recent: 1, before: 50 }],
    ['what one alone takes up', { adopters: [45, 0, 0] }],
    ['what nobody takes up', { recent: 0, before: 0, adopters: [] }],
  ])('is 0 for %s', (_, other) => {
    expect(emergence({ ...COMING, ...other }, OPTIONS).score).toBe(0);
  });

  it('takes a doubling of one for less than one of a hundred', () => {
    const doubled = (before: number) =>
      emergence({ ...COMING, before, recent: 2 * before }, OPTIONS).growth;

    expect(doubled(1)).toBeLessThan(0.15);
    expect(doubled(100)).toBeGreaterThan(0.45);
  });

  it('lies within 0…1, and falls with age', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(
        fc.record({
          ...{ recent: count, before: count, ageSteps: count },
          adopters: fc.array(count, { maxLength: 20 }),
        }),
        input => {
          const { score } = emergence(input, OPTIONS);
          const older = { ...input, ageSteps: input.ageSteps + 1 };
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(emergence(older, OPTIONS).score).toBeLessThanOrEqual(score);
        },
      ),
    );
  });

  it.each([
    [{ ...COMING, recent: -1 }, OPTIONS, 'recent is out of range: -1'],
    [
      { ...COMING, adopters: [1, -1] },
      OPTIONS,
      'adopters[1] is out of range: -1',
    ],
    [COMING, { halfLifeSteps: 0 }, 'halfLifeSteps is out of range: 0'],
  ])('refuses %j with %j', (input, options, message) => {
    expect(() => emergence(input, options)).toThrow(message);
  });
});

import fc from 'fast-check';
import { driftOf, driftsIfLeftBy } from './driftOf';
import { leftSince } from './leftSince';

const HISTORY = [
  { at: '2025-01-01', ring: 'hold' },
  { at: '2026-02-01', ring: 'trial' },
  { at: '2026-05-01', ring: 'adopt' },
  { at: '2026-08-01', ring: 'assess' },
];
const ground = (ring: string, suggestedRing: string | null) => ({
  ...{ ring, suggestedRing },
  evidenceUntil: '2026-03-01',
});

describe('leftSince', () => {
  it('counts from where the suggestion left what was accepted, through all that it became', () => {
    expect(leftSince(HISTORY, ground('trial', 'trial'))).toBe('2026-05-01');
  });

  it('takes it for no drift that the evidence comes to agree with an override', () => {
    expect(leftSince(HISTORY, ground('assess', 'trial'))).toBeNull();
  });

  it('counts anew after the suggestion was back at what was decided', () => {
    expect(leftSince(HISTORY, ground('adopt', 'trial'))).toBe('2026-08-01');
  });

  it('does not count what a changed policy tells of the time before the decision', () => {
    expect(
      leftSince([{ at: '2020-01-01', ring: 'hold' }], ground('trial', null)),
    ).toBe('2026-03-01');
  });

  it('knows nothing of a topic without history', () => {
    expect(leftSince([], ground('trial', 'trial'))).toBeNull();
  });
});

describe('driftOf', () => {
  const rule = {
    dataAsOf: '2026-07-01',
    step: 'month' as const,
    driftPeriods: 3,
  };

  it.each([
    ['2026-06-01', null],
    ['2026-05-01', { since: '2026-05-01', periods: 3 }],
    ['2025-07-01', { since: '2025-07-01', periods: 13 }],
    [null, null],
  ])('left on %s is %j', (left, drift) => {
    expect(driftOf(left, rule)).toEqual(drift);
  });

  it('holds for the days that the filter of lists compares with, and no others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 80 }),
        (driftPeriods, ago) => {
          const left = new Date(Date.UTC(2026, 6 - ago, 1))
            .toISOString()
            .slice(0, 10);
          const asked = { ...rule, driftPeriods };
          expect(driftOf(left, asked) !== null).toBe(
            left <= driftsIfLeftBy(asked),
          );
        },
      ),
    );
  });
});

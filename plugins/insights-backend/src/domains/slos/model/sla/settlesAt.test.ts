import fc from 'fast-check';
import {
  isSettledAt,
  SETTLED_AFTER_SECONDS,
  SETTLED_AT_LAST_SECONDS,
  settlesAt,
} from './settlesAt';

const DAY = 86_400;
const end = { endSeconds: 100 * DAY, knownSinceSeconds: 0 };

describe('a period becomes final', () => {
  it.each([
    ['not at once', end.endSeconds, 1, false],
    [
      'two days after its end, once its counts have come',
      end.endSeconds,
      2,
      true,
    ],
    ['not while its last counts are missing', end.endSeconds - 1, 2, false],
    ['not while nothing was ever read', null, 29, false],
    ['thirty days after its end at last', null, 30, true],
  ] as const)('%s', (_, collectedUntilSeconds, days, isFinal) => {
    expect(
      isSettledAt(
        { ...end, collectedUntilSeconds },
        end.endSeconds + days * DAY,
      ),
    ).toBe(isFinal);
  });

  it('two days after the agreement or the SLO began, where that was later', () => {
    const late = { ...end, knownSinceSeconds: 150 * DAY };
    expect(settlesAt(late)).toBe(150 * DAY + SETTLED_AFTER_SECONDS);
  });

  it('and stays final, with whatever is read later', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, days, (known, first, more) => {
        const given = { ...end, knownSinceSeconds: known * DAY };
        const isFinal = (day: number) =>
          isSettledAt(
            { ...given, collectedUntilSeconds: day * DAY },
            day * DAY,
          );
        return !isFinal(first) || isFinal(first + more);
      }),
    );
    expect(SETTLED_AT_LAST_SECONDS).toBeGreaterThan(SETTLED_AFTER_SECONDS);
  });
});

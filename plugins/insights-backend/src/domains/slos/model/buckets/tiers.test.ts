import { KEPT_STEPS, tiersOf } from './tiers';
import { tierSpans } from './TierSpan';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const secondsOf = (text: string) => Date.parse(text) / 1_000;

describe('tiers', () => {
  it.each([
    [300, [300, HOUR, DAY]],
    [900, [900, HOUR, DAY]],
    [HOUR, [HOUR, DAY]],
    [2 * HOUR, [2 * HOUR, DAY]],
    [DAY, [DAY]],
  ])('of buckets of %d s are as wide as %j', (step, steps) => {
    expect(tiersOf(step).map(({ stepSeconds }) => stepSeconds)).toEqual(steps);
  });

  it('are of these widths and no others', () => {
    const minutes = [5, 6, 6 + 2 / 3, 7.5, 10, 12, 15, 20, 30];
    const hours = [1, 2, 3, 4, 6, 8, 12, 24];
    expect([...KEPT_STEPS].sort((a, b) => a - b)).toEqual(
      [...minutes.map(n => n * 60), ...hours.map(n => n * HOUR)].map(
        Math.round,
      ),
    );
  });

  it('have chunks of whole buckets, of the next wider tier too', () => {
    for (const step of KEPT_STEPS) {
      const tiers = tiersOf(step);
      tiers.forEach(({ stepSeconds, chunkSeconds }, index) => {
        const wider = tiers[index + 1]?.stepSeconds ?? stepSeconds;
        expect(chunkSeconds % stepSeconds).toBe(0);
        expect(chunkSeconds % wider).toBe(0);
      });
    }
  });
});

describe('the time that a tier answers for', () => {
  const now = secondsOf('2026-03-20T10:31:00Z');

  it('begins at a whole bucket of the wider tier', () => {
    const [fine, hours, days] = tierSpans(300, now);
    expect(fine.fromSeconds).toBe(secondsOf('2026-03-17T11:00:00Z'));
    expect(fine.toSeconds).toBe(Infinity);
    expect(hours.fromSeconds).toBe(secondsOf('2025-12-11T00:00:00Z'));
    expect(hours.toSeconds).toBe(fine.fromSeconds);
    expect(days.toSeconds).toBe(hours.fromSeconds);
  });

  it('is the same whichever tiers are finer', () => {
    expect(tierSpans(300, now)[1].fromSeconds).toBe(
      tierSpans(HOUR, now)[0].fromSeconds,
    );
    expect(tierSpans(HOUR, now)[1].fromSeconds).toBe(
      tierSpans(DAY, now)[0].fromSeconds,
    );
  });
});

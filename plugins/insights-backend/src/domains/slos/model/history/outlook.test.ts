import fc from 'fast-check';
import {
  bucketsOf,
  FIVE_MINUTES,
  MONDAY_SECONDS,
  steady,
} from '../__testUtils__/bucketsOf';
import { historyOf, rolling } from './__testUtils__/historyOf';

const DAY = 86_400;
const A_DAY = DAY / FIVE_MINUTES;

describe('roll-off', () => {
  it('gives back what failed as it leaves the window', () => {
    // A week of 10 allowed a slice; 1,000 failed in each of the first 7 slices of the week.
    const { rollOff } = historyOf(
      steady(14 * A_DAY, i =>
        i >= 7 * A_DAY && i < 7 * A_DAY + 7 ? 1_000 : 0,
      ),
    );
    expect(rollOff!.atSeconds[0]).toBe(MONDAY_SECONDS + 14 * DAY);
    expect(rollOff!.atSeconds.at(-1)).toBe(
      MONDAY_SECONDS + 14 * DAY + 7 * FIVE_MINUTES,
    );
    expect(rollOff!.remaining[0]).toBeCloseTo(1 - 7_000 / (7 * A_DAY * 10), 9);
    expect(rollOff!.remaining.at(-1)).toBe(1);
  });

  it('is one moment where nothing failed, and is not told without traffic or a budget', () => {
    expect(historyOf(steady(7 * A_DAY, () => 0)).rollOff).toEqual({
      atSeconds: [MONDAY_SECONDS + 7 * DAY],
      remaining: [1],
    });
    expect(historyOf(bucketsOf([0], [0])).rollOff).toBeNull();
    const failing = steady(7 * A_DAY, () => 1);
    expect(historyOf(failing, { target: 1 }).rollOff).toBeNull();
  });

  it('begins with what is left and ends with all, within the window', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000), { minLength: 300, maxLength: 700 }),
        bad => {
          const { rollOff, slices, window } = historyOf(
            steady(bad.length, i => bad[i]),
            { window: rolling('1d') },
          );
          expect(rollOff!.remaining[0]).toBe(slices.at(-1)!.remaining);
          expect(rollOff!.remaining.at(-1)).toBe(1);
          expect(rollOff!.atSeconds.length).toBeLessThanOrEqual(61);
          expect(rollOff!.atSeconds.at(-1)! - window.endSeconds).toBeLessThan(
            DAY + FIVE_MINUTES,
          );
        },
      ),
    );
  });
});

describe('forecast band', () => {
  it('is a line where every day is alike', () => {
    const { forecast } = historyOf(steady(14 * A_DAY, () => 5));
    expect(forecast!.atSeconds).toHaveLength(61);
    for (const band of ['low', 'middle', 'high'] as const) {
      forecast![band].forEach(left => expect(left).toBeCloseTo(0.5, 9));
    }
    expect(forecast!.atSeconds.at(-1)).toBe(MONDAY_SECONDS + 21 * DAY);
  });

  it('is in order, begins with what is left, and is the same for the same data', () => {
    const buckets = steady(14 * A_DAY, i => (i * 7_919) % 23);
    const { forecast, slices } = historyOf(buckets);
    const { atSeconds, low, middle, high } = forecast!;
    expect(middle[0]).toBe(slices.at(-1)!.remaining);
    atSeconds.forEach((_, i) => {
      expect(low[i]).toBeLessThanOrEqual(middle[i]);
      expect(middle[i]).toBeLessThanOrEqual(high[i]);
    });
    expect(historyOf(buckets).forecast).toEqual(forecast);
  });

  it('falls below nothing where the exhaustion says so', () => {
    // Three of the last seven days fail 3 % of 1 % allowed.
    const buckets = steady(60 * A_DAY, i => (i >= 57 * A_DAY ? 30 : 0));
    const { forecast, evaluation } = historyOf(buckets, {
      window: rolling('30d'),
    });
    const below = (band: readonly number[]) =>
      forecast!.atSeconds[band.findIndex(left => left < 0)];
    const { medianSeconds, earlySeconds } = evaluation.exhaustion;
    const step = forecast!.atSeconds[1] - forecast!.atSeconds[0];
    // A future may recover after it was gone, but none does within half a day here.
    expect(Math.abs(below(forecast!.middle) - medianSeconds!)).toBeLessThan(
      2 * step,
    );
    expect(Math.abs(below(forecast!.low) - earlySeconds!)).toBeLessThan(
      2 * step,
    );
  });

  it('is not told of too little data or of no budget', () => {
    expect(historyOf(steady(A_DAY, () => 1)).forecast).toBeNull();
    const failing = steady(14 * A_DAY, () => 1);
    expect(historyOf(failing, { target: 1 }).forecast).toBeNull();
  });
});

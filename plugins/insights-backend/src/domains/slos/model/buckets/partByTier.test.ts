import { bucketsOf } from '../__testUtils__/bucketsOf';
import { partByTier } from './partByTier';
import { tierSpans } from './TierSpan';

const HOUR = 3_600;
const secondsOf = (text: string) => Date.parse(text) / 1_000;

/** Five minutes are kept from 2026-03-17T11:00Z on, hours from 2025-12-11T00:00Z, days from 2021-03-17T00:00Z. */
const NOW = secondsOf('2026-03-20T10:31:00Z');

function parted(from: string, count: number, stepSeconds = 300) {
  const ones = Array.from({ length: count }, () => 1);
  return partByTier(
    bucketsOf(ones, ones, { startSeconds: secondsOf(from), stepSeconds }),
    tierSpans(stepSeconds, NOW),
  );
}

describe('buckets that come', () => {
  it.each([
    ['now', '2026-03-20T10:25:00Z', 1, 1, 0],
    ['as old as the finest tier', '2026-03-17T11:00:00Z', 1, 1, 0],
    ['one bucket older', '2026-03-17T10:55:00Z', 1, 0, 1],
    ['of a whole hour before', '2026-03-17T10:00:00Z', 12, 12, 0],
    ['of a whole hour, across two', '2026-03-17T09:05:00Z', 12, 0, 12],
    ['of three hours, the first in part', '2026-03-17T08:30:00Z', 30, 24, 6],
    [
      'from a whole hour into the finest tier',
      '2026-03-17T10:00:00Z',
      13,
      13,
      0,
    ],
    ['from part of an hour into it', '2026-03-17T10:30:00Z', 12, 6, 6],
    ['of an hour where only days are kept', '2025-12-10T10:00:00Z', 12, 0, 12],
    ['of a whole day there', '2025-12-10T00:00:00Z', 288, 288, 0],
    ['older than all tiers', '2021-03-16T00:00:00Z', 288, 0, 288],
  ])('%s', (_case, from, count, kept, tooOld) => {
    const parts = parted(from, count);
    expect({ kept: parts.kept, tooOld: parts.tooOld }).toEqual({
      ...{ kept, tooOld },
    });
  });

  it.each([
    [HOUR, '2025-12-10T00:00:00Z', 23, 0],
    [HOUR, '2025-12-10T00:00:00Z', 24, 24],
    [2 * HOUR, '2025-12-10T00:00:00Z', 12, 12],
    [2 * HOUR, '2025-12-11T00:00:00Z', 1, 1],
    [24 * HOUR, '2021-03-17T00:00:00Z', 1, 1],
    [24 * HOUR, '2021-03-16T00:00:00Z', 1, 0],
  ])('of %d s from %s, %d of them: %d kept', (step, from, count, kept) => {
    const parts = parted(from, count, step);
    expect(parts.kept).toBe(kept);
    expect(parts.tooOld).toBe(count - kept);
  });

  it('are as wide as the tier that they go to', () => {
    const [fine, hours, days] = parted('2026-03-17T09:00:00Z', 36).parts;
    expect(fine?.total).toHaveLength(12);
    expect(hours?.stepSeconds).toBe(HOUR);
    expect([...(hours?.total ?? [])]).toEqual([12, 12]);
    expect(days).toBeUndefined();
  });

  it('that say nothing are neither kept nor too old', () => {
    const none = [undefined, undefined];
    const nothing = bucketsOf(none, none, { startSeconds: 0 });
    expect(partByTier(nothing, tierSpans(300, NOW))).toEqual({
      ...{ parts: [undefined, undefined, undefined], kept: 0, tooOld: 0 },
    });
  });

  it('cover a wider bucket with their gaps', () => {
    const gap = [...Array.from({ length: 11 }, () => 2), undefined];
    const startSeconds = secondsOf('2026-03-17T10:00:00Z');
    const { parts, kept, tooOld } = partByTier(
      bucketsOf(gap, gap, { startSeconds }),
      tierSpans(300, NOW),
    );
    expect({ kept, tooOld }).toEqual({ kept: 11, tooOld: 0 });
    expect(parts[1]?.coverage?.[0]).toBeCloseTo(11 / 12, 12);
  });
});

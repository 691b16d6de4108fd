import fc from 'fast-check';
import { bucketsOf, FIVE_MINUTES } from '../__testUtils__/bucketsOf';
import { TieredBuckets } from '../__testUtils__/tieredBuckets';
import { coverageAt, isKnown, type Buckets } from './Buckets';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** Noon, so that the finest tier begins in the middle of a day. */
const NOW = Date.parse('2026-03-20T12:00:00Z') / 1_000;
const FINE_FROM = NOW - 3 * DAY;

/** Good and total of a moment: what a source would answer whenever it is asked. */
const goodAt = (seconds: number) => (seconds / FIVE_MINUTES) % 97;
const totalAt = (seconds: number) => goodAt(seconds) + (seconds % 7);

/** What a source answers for a stretch; nothing where the mask says so. */
function answered(
  startSeconds: number,
  count: number,
  isMissing: (index: number) => boolean = () => false,
): Buckets {
  const at = (valueAt: (seconds: number) => number) =>
    Array.from({ length: count }, (_, i) =>
      isMissing(i) ? undefined : valueAt(startSeconds + i * FIVE_MINUTES),
    );
  return bucketsOf(at(goodAt), at(totalAt), { startSeconds });
}

/** Stretches of up to so many buckets, in so many days before now. */
function stretches(days: number, longest: number, options: { gaps: boolean }) {
  const most = (days * DAY) / FIVE_MINUTES;
  return fc
    .record({
      before: fc.integer({ min: 1, max: most }),
      count: fc.integer({ min: 1, max: longest }),
      missing: fc.integer({ min: 2, max: 40 }),
    })
    .map(({ before, count, missing }) =>
      answered(
        NOW - before * FIVE_MINUTES,
        Math.min(before, count),
        index => options.gaps && index % missing === 0,
      ),
    );
}

function sumsOf(buckets: Buckets) {
  let [good, total, knownSeconds] = [0, 0, 0];
  for (let i = 0; i < buckets.total.length; i++) {
    knownSeconds += coverageAt(buckets, i) * buckets.stepSeconds;
    if (!isKnown(buckets.good[i], buckets.total[i])) continue;
    good += buckets.good[i];
    total += buckets.total[i];
  }
  return { good, total, knownSeconds: Math.round(knownSeconds) };
}

const kept = (batches: readonly Buckets[]) => {
  const series = new TieredBuckets(FIVE_MINUTES);
  for (const batch of batches) series.keep(batch, NOW);
  return series;
};

describe('buckets in tiers', () => {
  it('sum to the same in each tier, over whole wide buckets', () => {
    fc.assert(
      fc.property(
        fc.array(stretches(2.5, 400, { gaps: true }), {
          ...{ minLength: 1, maxLength: 6 },
        }),
        fc.integer({ min: 0, max: 2 }),
        (batches, daysAgo) => {
          const series = kept(batches);
          const fromSeconds = NOW - DAY / 2 - daysAgo * DAY;
          const day = { fromSeconds, toSeconds: fromSeconds + DAY };
          const fine = sumsOf(series.tier(FIVE_MINUTES, day));
          expect(sumsOf(series.tier(HOUR, day))).toEqual(fine);
          expect(sumsOf(series.tier(DAY, day))).toEqual(fine);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['with gaps, where the finest tier is kept', 2.5, 300, true],
    ['of whatever age', 5, 600, false],
  ])(
    'are the same in whatever order they come: %s',
    (_, days, longest, gaps) => {
      const batches = fc.array(stretches(days, longest, { gaps }), {
        ...{ minLength: 2, maxLength: 6 },
      });
      const both = batches.chain(one =>
        fc.record({
          one: fc.constant(one),
          other: fc.shuffledSubarray(one, { minLength: one.length }),
        }),
      );
      fc.assert(
        fc.property(both, ({ one, other }) => {
          expect(kept(other).state()).toEqual(kept(one).state());
        }),
        { numRuns: 50 },
      );
    },
  );

  it('change nothing when they come again, nor when parts of them do', () => {
    fc.assert(
      fc.property(
        stretches(6, 900, { gaps: true }),
        fc.integer({ min: 2, max: 9 }),
        (batch, every) => {
          const series = kept([batch]);
          expect(series.keep(batch, NOW).changed).toBe(false);
          const blank = (counts: Float64Array) =>
            counts.map((count, index) => (index % every === 0 ? NaN : count));
          const less = {
            ...batch,
            good: blank(batch.good),
            total: blank(batch.total),
          };
          expect(series.keep(less, NOW).changed).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('answer as widely as they must and no wider, without gap', () => {
    const series = kept([answered(NOW - 5 * DAY, (5 * DAY) / FIVE_MINUTES)]);
    const span = { fromSeconds: NOW - 4 * DAY, toSeconds: NOW };
    const [hours, fine, ...more] = series.read(span, NOW);
    expect(more).toEqual([]);
    expect(hours).toMatchObject({
      ...{ startSeconds: NOW - 4 * DAY, stepSeconds: HOUR },
    });
    expect(hours.total).toHaveLength(24);
    expect(fine.startSeconds).toBe(FINE_FROM);
    const whole = sumsOf(answered(NOW - 4 * DAY, (4 * DAY) / FIVE_MINUTES));
    expect(sumsOf(hours).total + sumsOf(fine).total).toBe(whole.total);
  });

  it('that come late mend the wide ones', () => {
    const hour = { fromSeconds: NOW - HOUR, toSeconds: NOW };
    const late = answered(NOW - HOUR, 12, index => index !== 3);
    const series = kept([answered(NOW - HOUR, 12, index => index === 3)]);
    expect(sumsOf(series.tier(HOUR, hour)).knownSeconds).toBe(55 * 60);
    series.keep(late, NOW);
    expect(sumsOf(series.tier(HOUR, hour))).toEqual(
      sumsOf(answered(NOW - HOUR, 12)),
    );
  });

  it('of an hour before the finest tier count in its day', () => {
    const startSeconds = FINE_FROM - HOUR;
    const fromSeconds = FINE_FROM - DAY / 2;
    const series = kept([answered(FINE_FROM, 12), answered(startSeconds, 12)]);
    const day = series.tier(DAY, { fromSeconds, toSeconds: fromSeconds + DAY });
    expect(sumsOf(day)).toEqual(sumsOf(answered(startSeconds, 24)));
  });

  it('of an old hour replace it, unless more of it was known', () => {
    const startSeconds = FINE_FROM - HOUR;
    const hour = { fromSeconds: startSeconds, toSeconds: FINE_FROM };
    const ones = (count: number, value: number) =>
      bucketsOf(
        Array.from({ length: 12 }, (_, i) => (i < count ? value : undefined)),
        Array.from({ length: 12 }, (_, i) => (i < count ? value : undefined)),
        { startSeconds },
      );
    const series = kept([ones(10, 1)]);
    const totalAfter = (batch: Buckets) => {
      series.keep(batch, NOW);
      return sumsOf(series.tier(HOUR, hour)).total;
    };
    expect(totalAfter(ones(9, 5))).toBe(10);
    expect(totalAfter(ones(10, 2))).toBe(20);
    expect(totalAfter(ones(12, 3))).toBe(36);
  });

  it('are kept as they came, against reason too, and are left out of sums', () => {
    const odd = bucketsOf([5, -1, 9, 1], [undefined, 3, 4, 2], {
      startSeconds: NOW - HOUR,
    });
    const series = kept([odd]);
    const span = { fromSeconds: NOW - HOUR, toSeconds: NOW - HOUR + 1_200 };
    const fine = series.tier(FIVE_MINUTES, span);
    expect([...fine.good]).toEqual([5, -1, 9, 1]);
    expect([...fine.total]).toEqual([NaN, 3, 4, 2]);
    const hour = { fromSeconds: NOW - HOUR, toSeconds: NOW };
    const wide = series.tier(HOUR, hour);
    expect([wide.good[0], wide.total[0]]).toEqual([10, 6]);
    expect(wide.coverage?.[0]).toBeCloseTo(2 / 12, 12);
  });

  it('bring their own coverage, which the wide ones add up', () => {
    const half = {
      ...answered(NOW - HOUR, 12),
      coverage: new Float64Array(12).fill(0.5),
    };
    const hour = { fromSeconds: NOW - HOUR, toSeconds: NOW };
    expect(kept([half]).tier(HOUR, hour).coverage?.[0]).toBeCloseTo(0.5, 12);
  });
});

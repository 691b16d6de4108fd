import fc from 'fast-check';
import type { SliSeries } from '../series/SliSeries';
import { secondsToNextAttempt } from './nextAttempt';
import { planReads, type SeriesToRead } from './planReads';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-25T12:00:00Z') / 1_000;

function series(id: string, sliceSeconds?: number): SliSeries {
  const query = { source: 'a', spec: { query: id } };
  return {
    id,
    sli: {
      kind: 'ratio',
      counts: 'good',
      part: query,
      total: query,
      isCounter: true,
    },
    ...(sliceSeconds && {
      slices: { method: 'Timeslices', sliceSeconds, timeSliceTarget: 1 },
    }),
    stepSeconds: Math.max(300, sliceSeconds ?? 300),
  };
}

const item = (
  id: string,
  collectedUntilSeconds: number | null,
  knownUntilSeconds = collectedUntilSeconds,
  sliceSeconds?: number,
): SeriesToRead => ({
  series: series(id, sliceSeconds),
  collectedUntilSeconds,
  knownUntilSeconds,
});

const plan = (items: SeriesToRead[], retentionSeconds?: number) =>
  planReads(
    items,
    { lateSeconds: 600, retentionSeconds },
    { nowSeconds: NOW, backfillSeconds: 35 * DAY },
  );

const UNTIL = NOW - 5 * MINUTE;

describe('what a source is asked for', () => {
  it('is nothing while no bucket is over', () => {
    expect(plan([item('a', UNTIL)])).toEqual([]);
  });

  it('is the new bucket and what may have come late', () => {
    expect(plan([item('a', UNTIL - 300)])).toMatchObject([
      { startSeconds: UNTIL - 300 - 600, endSeconds: UNTIL, stepSeconds: 300 },
    ]);
  });

  it('is the last 35 days of a new series, or as much as the source keeps', () => {
    const [whole] = plan([item('a', null)]);
    expect(whole.startSeconds).toBe(NOW - 35 * DAY);
    const [kept] = plan([item('a', null)], 15 * DAY);
    expect(kept.startSeconds).toBe(NOW - 15 * DAY);
  });

  it('is three hours of a silence again, since the source may be behind', () => {
    const [read] = plan([item('a', UNTIL - 300, UNTIL - 2 * DAY)]);
    expect(read.startSeconds).toBe(UNTIL - 300 - 3 * HOUR);
  });

  it('begins at a whole hour where only hours are kept', () => {
    const [read] = plan([item('a', NOW - 5 * DAY - 7 * 300)]);
    expect(read.startSeconds % HOUR).toBe(0);
  });

  it('is asked for together where it is the same stretch, the shortest first', () => {
    const reads = plan([
      item('new', null),
      item('a', UNTIL - 300),
      item('b', UNTIL - 300),
    ]);
    expect(reads.map(({ items }) => items.map(i => i.series.id))).toEqual([
      ['a', 'b'],
      ['new'],
    ]);
  });

  it('is parted into questions of 200 series', () => {
    const many = Array.from({ length: 450 }, (_, i) => item(`s${i}`, null));
    expect(plan(many).map(({ items }) => items.length)).toEqual([200, 200, 50]);
  });

  it('comes in slices where slices are judged', () => {
    const [read] = plan([item('a', UNTIL - 300, UNTIL - 300, 60)]);
    expect(read.stepSeconds).toBe(60);
    const [wide] = plan([item('a', null, null, 7_200)]);
    expect(wide).toMatchObject({ stepSeconds: 7_200, endSeconds: NOW - 7_200 });
  });

  it('leaves no gap, and lies on whole buckets, whatever was read before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 * DAY }),
        fc.integer({ min: 0, max: DAY }),
        fc.constantFrom(60, 300, 3_600, 14_400),
        (collectedAgo, silence, slice) => {
          const step = Math.max(300, slice);
          const until = Math.floor((NOW - collectedAgo) / step) * step;
          const known = Math.floor((until - silence) / step) * step;
          for (const read of plan([item('a', until, known, slice)])) {
            expect(read.startSeconds).toBeLessThanOrEqual(
              Math.max(until, NOW - 35 * DAY),
            );
            expect(read.startSeconds % step).toBe(0);
            expect(read.endSeconds % step).toBe(0);
            expect(read.endSeconds).toBeLessThanOrEqual(NOW - 30);
          }
        },
      ),
    );
  });
});

describe('a source that fails', () => {
  it('is asked again after a minute, two, four …, at least each quarter of an hour', () => {
    expect([1, 2, 3, 4, 5, 50].map(n => secondsToNextAttempt(n))).toEqual([
      60, 120, 240, 480, 900, 900,
    ]);
  });

  it('is left alone for as long as it asked for, a day at most', () => {
    expect(secondsToNextAttempt(1, 3_000)).toBe(3_000);
    expect(secondsToNextAttempt(1, 1e9)).toBe(DAY);
  });
});

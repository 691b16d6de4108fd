import fc from 'fast-check';
import { formatDuration, parseDuration, secondsOf } from './Duration';
import type { CalendarWindow } from './TimeWindow';
import { windowAt } from './windowAt';

const seconds = (iso: string) => Date.parse(iso) / 1_000;
const iso = (at: number) =>
  new Date(at * 1_000).toISOString().replace('.000', '');

function calendar(
  duration: string,
  anchor: string,
  timeZone: string,
): CalendarWindow {
  return {
    kind: 'calendar',
    duration: parseDuration(duration)!,
    anchor,
    timeZone,
  };
}

const periodOf = (window: CalendarWindow, moment: string) => {
  const { startSeconds, endSeconds } = windowAt(window, seconds(moment));
  return [
    iso(startSeconds),
    iso(endSeconds),
    (endSeconds - startSeconds) / 3_600,
  ];
};

describe('duration shorthand', () => {
  it.each([
    ['1m', 60],
    ['1M', 30 * 86_400],
    ['4w', 28 * 86_400],
    ['1Q', 90 * 86_400],
    ['1Y', 365 * 86_400],
    ['12h', 43_200],
  ])('%s is %d seconds', (text, expected) => {
    expect(secondsOf(parseDuration(text)!)).toBe(expected);
    expect(formatDuration(parseDuration(text)!)).toBe(text);
  });

  it.each([
    '',
    '5',
    'd',
    '0d',
    '-1d',
    '1.5h',
    '1s',
    '1 d',
    '01d',
    '1D',
    '9999999d',
  ])('"%s" is none', text => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('calendar windows', () => {
  it.each([
    [
      'a month',
      '1M',
      '2026-01-01T00:00:00',
      'UTC',
      '2026-02-14T12:00:00Z',
      '2026-02-01T00:00:00Z',
      '2026-03-01T00:00:00Z',
      672,
    ],
    [
      'a month in Berlin, with the hour that is lost in March',
      '1M',
      '2026-01-01T00:00:00',
      'Europe/Berlin',
      '2026-03-15T00:00:00Z',
      '2026-02-28T23:00:00Z',
      '2026-03-31T22:00:00Z',
      743,
    ],
    [
      'a day of 23 hours',
      '1d',
      '2026-01-01T00:00:00',
      'Europe/Berlin',
      '2026-03-29T12:00:00Z',
      '2026-03-28T23:00:00Z',
      '2026-03-29T22:00:00Z',
      23,
    ],
    [
      'a day of 25 hours',
      '1d',
      '2026-01-01T00:00:00',
      'America/New_York',
      '2026-11-01T12:00:00Z',
      '2026-11-01T04:00:00Z',
      '2026-11-02T05:00:00Z',
      25,
    ],
    [
      'a month from the 31st: February ends early, March does not',
      '1M',
      '2026-01-31T00:00:00',
      'UTC',
      '2026-03-31T00:00:00Z',
      '2026-03-31T00:00:00Z',
      '2026-04-30T00:00:00Z',
      720,
    ],
    [
      'a quarter',
      '1Q',
      '2026-01-01T00:00:00',
      'UTC',
      '2026-12-31T23:59:59Z',
      '2026-10-01T00:00:00Z',
      '2027-01-01T00:00:00Z',
      2_208,
    ],
    [
      'before its anchor',
      '1w',
      '2026-01-05T00:00:00',
      'UTC',
      '2025-12-30T00:00:00Z',
      '2025-12-29T00:00:00Z',
      '2026-01-05T00:00:00Z',
      168,
    ],
    [
      'four weeks that begin at noon',
      '4w',
      '2020-01-21T12:30:00',
      'America/New_York',
      '2026-03-10T00:00:00Z',
      '2026-02-10T17:30:00Z',
      '2026-03-10T16:30:00Z',
      671,
    ],
  ])('%s', (_, duration, anchor, zone, moment, start, end, hours) => {
    expect(periodOf(calendar(duration, anchor, zone), moment)).toEqual([
      start,
      end,
      hours,
    ]);
  });

  it('hold every moment in exactly one period, and follow each other without a gap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1d', '1w', '1M', '1Q', '1Y', '36h'),
        fc.constantFrom(
          'UTC',
          'Europe/Berlin',
          'America/New_York',
          'Asia/Kolkata',
          'Australia/Lord_Howe',
          'Pacific/Apia',
        ),
        fc.constantFrom(
          '2024-02-29T00:00:00',
          '2026-01-31T02:30:00',
          '2020-10-25T02:30:00',
        ),
        fc.integer({ min: seconds('2008-01-01'), max: seconds('2040-01-01') }),
        (duration, zone, anchor, moment) => {
          const window = calendar(duration, anchor, zone);
          const period = windowAt(window, moment);
          expect(period.startSeconds).toBeLessThanOrEqual(moment);
          expect(period.endSeconds).toBeGreaterThan(moment);
          expect(windowAt(window, period.startSeconds)).toEqual(period);
          expect(windowAt(window, period.endSeconds).startSeconds).toBe(
            period.endSeconds,
          );
        },
      ),
    );
  });

  it('roll with the moment where they are rolling', () => {
    const window = {
      kind: 'rolling',
      duration: parseDuration('30d')!,
    } as const;
    expect(windowAt(window, 10_000_000)).toEqual({
      startSeconds: 10_000_000 - 2_592_000,
      endSeconds: 10_000_000,
    });
  });
});

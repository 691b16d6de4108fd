import { instantOf } from '../window/instantOf';
import { periodInWords, readPeriod } from './ReportPeriod';

const spanOf = (of: string, timeZone: string) => {
  const kind = of.includes('Q') ? 'quarter' : 'month';
  const period = readPeriod({ kind, of, timeZone });
  if ('detail' in period) throw new Error(period.detail);
  const { startSeconds, endSeconds } = period;
  return {
    from: instantOf(startSeconds),
    to: instantOf(endSeconds),
    hours: (endSeconds - startSeconds) / 3_600,
  };
};

describe('a month or quarter of the calendar', () => {
  it.each([
    // Clocks in Berlin went back on 25 October 2026 and forward on 29 March 2026.
    [
      '2026-10',
      'Europe/Berlin',
      '2026-09-30T22:00:00.000Z',
      '2026-10-31T23:00:00.000Z',
      745,
    ],
    [
      '2026-03',
      'Europe/Berlin',
      '2026-02-28T23:00:00.000Z',
      '2026-03-31T22:00:00.000Z',
      743,
    ],
    [
      '2026-Q4',
      'Europe/Berlin',
      '2026-09-30T22:00:00.000Z',
      '2026-12-31T23:00:00.000Z',
      92 * 24 + 1,
    ],
    [
      '2028-02',
      'UTC',
      '2028-02-01T00:00:00.000Z',
      '2028-03-01T00:00:00.000Z',
      29 * 24,
    ],
    [
      '2026-Q1',
      'Asia/Kolkata',
      '2025-12-31T18:30:00.000Z',
      '2026-03-31T18:30:00.000Z',
      90 * 24,
    ],
  ])('%s in %s', (of, timeZone, from, to, hours) => {
    expect(spanOf(of, timeZone)).toEqual({ from, to, hours });
  });

  it.each([
    ['month', '2026-Q4', 'UTC', '/period/of'],
    ['quarter', '2026-10', 'UTC', '/period/of'],
    ['month', '2026-10', 'Mars/Olympus', '/timeZone'],
  ] as const)('is no %s %s in %s', (kind, of, timeZone, pointer) => {
    expect(readPeriod({ kind, of, timeZone })).toMatchObject({ pointer });
  });

  it('has a name', () => {
    expect(periodInWords({ kind: 'month', of: '2026-10' })).toBe(
      'October 2026',
    );
    expect(periodInWords({ kind: 'quarter', of: '2026-Q4' })).toBe(
      'fourth quarter of 2026',
    );
  });
});

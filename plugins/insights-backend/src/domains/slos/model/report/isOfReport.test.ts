import fc from 'fast-check';
import type { TimeWindow } from '../window/TimeWindow';
import { isOfReport } from './isOfReport';

const calendar = (timeZone: string): TimeWindow => ({
  kind: 'calendar',
  duration: { count: 1, unit: 'M' },
  anchor: '2026-01-01T00:00',
  timeZone,
});

const month = (of: string) => ({ kind: 'month', of } as const);

describe('the month that a period of an agreement is reported with', () => {
  it.each([
    // Midnight of 1 December: in Berlin an hour before that of UTC, in New York five after it.
    ['UTC', '2026-12-01T00:00:00Z', '2026-11'],
    ['Europe/Berlin', '2026-11-30T23:00:00Z', '2026-11'],
    ['America/New_York', '2026-12-01T05:00:00Z', '2026-11'],
    // A week that ends within December.
    ['UTC', '2026-12-07T00:00:00Z', '2026-12'],
  ])('in %s, of one that ends at %s, is %s', (zone, end, of) => {
    const seconds = Date.parse(end) / 1_000;
    expect(isOfReport(seconds, calendar(zone), month(of))).toBe(true);
  });

  it('is one of a year, and of its quarters, too', () => {
    const zones = ['UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
    const of2026 = fc.integer({
      min: Date.UTC(2026, 0, 2) / 1_000,
      max: Date.UTC(2026, 11, 31) / 1_000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), of2026, (zone, end) => {
        const window = calendar(zone);
        const months = Array.from({ length: 12 }, (_, index) =>
          month(`2026-${String(index + 1).padStart(2, '0')}`),
        ).filter(one => isOfReport(end, window, one));
        const quarters = [1, 2, 3, 4].filter(quarter =>
          isOfReport(end, window, { kind: 'quarter', of: `2026-Q${quarter}` }),
        );
        expect(months).toHaveLength(1);
        const number = Number(months[0].of.slice(5));
        expect(quarters).toEqual([Math.ceil(number / 3)]);
      }),
    );
  });
});

import { dayAfter, dayText, endOfDay, MOST_DAYS } from './endOfDay';

const now = new Date(2026, 10, 25, 23, 30);

describe('the end of an exception', () => {
  it('is the last moment of its day, where the reader is', () => {
    const end = new Date(endOfDay('2026-12-09', now)!);
    expect(dayText(end)).toBe('2026-12-09');
    expect([end.getHours(), end.getMinutes()]).toEqual([23, 59]);
  });

  it.each([
    ['today', '2026-11-25'],
    ['yesterday', '2026-11-24'],
    ['longer than the API takes', dayAfter(now, MOST_DAYS)],
    ['no day', '9 Dec'],
    ['empty', ''],
  ])('is not %s', (_, day) => {
    expect(endOfDay(day, now)).toBeUndefined();
  });

  it('may be the last day that lies within 90 days', () => {
    const end = endOfDay(dayAfter(now, MOST_DAYS - 1), now)!;
    expect(Date.parse(end) - now.getTime()).toBeLessThan(
      MOST_DAYS * 86_400_000,
    );
  });

  it('counts days, not hours: a month has its own length', () => {
    expect(dayAfter(now, 14)).toBe('2026-12-09');
  });
});

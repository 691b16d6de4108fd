import { formatPeriod } from './formatPeriod';

describe('formatPeriod', () => {
  it.each([
    { day: '2022-12-01', step: 'month' as const, shown: 'Dec 2022' },
    { day: '2022-12-05', step: 'week' as const, shown: '5 Dec 2022' },
    { day: '2022-12-05', step: 'day' as const, shown: '5 Dec 2022' },
    { day: '2022-09-01', step: 'month' as const, shown: 'Sep 2022' },
    { day: '2022-09-30', step: 'day' as const, shown: '30 Sep 2022' },
    { day: '2024-02-29', step: 'day' as const, shown: '29 Feb 2024' },
    { day: '2022-12-05T23:59:59Z', step: 'day' as const, shown: '5 Dec 2022' },
    { day: 'soon', step: 'day' as const, shown: 'soon' },
  ])('names the $step of $day $shown', ({ day, step, shown }) => {
    expect(formatPeriod(day, step)).toBe(shown);
  });

  it('takes an instant too, and names its day in UTC', () => {
    const justBefore = Date.UTC(2023, 0, 1) - 1;
    expect(formatPeriod(justBefore, 'day')).toBe('31 Dec 2022');
    expect(formatPeriod(NaN, 'day')).toBe('NaN');
  });
});

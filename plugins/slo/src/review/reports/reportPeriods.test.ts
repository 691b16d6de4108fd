import { reportPeriods } from './reportPeriods';

describe('periods to report', () => {
  it('begin with the month that is under way, and go over the turn of the year', () => {
    const months = reportPeriods('month', new Date(2026, 1, 28));
    expect(months.slice(0, 3)).toEqual([
      { of: '2026-02', isUnderWay: true },
      { of: '2026-01', isUnderWay: false },
      { of: '2025-12', isUnderWay: false },
    ]);
  });

  it('skip no month that is shorter than this one', () => {
    const months = reportPeriods('month', new Date(2026, 2, 31));
    expect(months[1].of).toBe('2026-02');
  });

  it('name quarters', () => {
    const quarters = reportPeriods('quarter', new Date(2026, 10, 25));
    expect(quarters.map(({ of }) => of)).toEqual([
      '2026-Q4',
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
      '2025-Q4',
      '2025-Q3',
    ]);
  });

  it('end with the one in which counts begin; the one that is under way is always there', () => {
    const now = new Date(2026, 10, 25);
    const since = (...at: [number, number, number]) =>
      reportPeriods('month', now, new Date(...at)).map(({ of }) => of);
    expect(since(2026, 8, 30)).toEqual(['2026-11', '2026-10', '2026-09']);
    expect(since(2026, 9, 1)).toEqual(['2026-11', '2026-10']);
    expect(since(2026, 11, 1)).toEqual(['2026-11']);
    const quarters = reportPeriods('quarter', now, new Date(2026, 8, 30));
    expect(quarters.map(({ of }) => of)).toEqual(['2026-Q4', '2026-Q3']);
  });
});

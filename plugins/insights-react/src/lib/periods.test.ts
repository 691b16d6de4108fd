import { dayOf, periodAfter } from './periods';

describe('periodAfter', () => {
  it.each([
    { start: '2024-02-28', step: 'day' as const, count: 2, day: '2024-03-01' },
    { start: '2024-12-30', step: 'week' as const, count: 1, day: '2025-01-06' },
    {
      start: '2023-11-01',
      step: 'month' as const,
      count: 4,
      day: '2024-03-01',
    },
    {
      start: '2024-03-01',
      step: 'month' as const,
      count: -3,
      day: '2023-12-01',
    },
    {
      start: '2024-03-01',
      step: 'month' as const,
      count: 0,
      day: '2024-03-01',
    },
  ])(
    'is $day, $count $step steps from $start',
    ({ start, step, count, day }) => {
      expect(dayOf(periodAfter(start, step, count))).toBe(day);
    },
  );
});

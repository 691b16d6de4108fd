import { periodsBetween } from './periodsBetween';

describe('periodsBetween', () => {
  it.each([
    ['2025-11-01', '2026-02-01', 'month', 3],
    ['2026-02-01', '2025-11-01', 'month', -3],
    ['2026-03-23', '2026-04-06', 'week', 2],
    ['2024-02-28', '2024-03-01', 'day', 2],
  ] as const)('%s to %s in steps of a %s', (from, to, step, periods) => {
    expect(periodsBetween(from, to, step)).toBe(periods);
  });
});

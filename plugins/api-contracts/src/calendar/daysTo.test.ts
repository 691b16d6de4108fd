import { daysTo } from './daysTo';

it.each([
  ['2025-12-31', 1],
  ['2025-01-01', 365],
  ['2026-01-01', 0],
  ['2026-01-31', 30],
  ['2031-01-01', 1_826],
  [null, 0],
])('between 2026-01-01 and %s are %i days', (sunsetOn, days) => {
  expect(daysTo(sunsetOn, '2026-01-01')).toBe(days);
});

import { formatCount } from './formatCount';

it.each([
  [1_234_567, 0, '1,234,567'],
  [-180, 0, '\u2212180'],
  [0, 0, '0'],
  [23.94, 1, '23.9'],
  [24, 1, '24.0'],
])('writes %d with %d digits as %s', (count, decimals, shown) => {
  expect(formatCount(count, decimals)).toBe(shown);
});

import { lengthInWords } from './lengthInWords';

it.each([
  [{ count: 30, unit: 'd' }, '30 days'],
  [{ count: 1, unit: 'M' }, '1 month'],
  [{ count: 2, unit: 'Q' }, '2 quarters'],
] as const)('says %j as %s', (duration, words) => {
  expect(lengthInWords(duration)).toBe(words);
});

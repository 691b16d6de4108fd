import { durationInWords } from './durationInWords';

it.each([
  [300, '5 minutes'],
  [3_600, '1 hour'],
  [5_400, '1 hour 30 minutes'],
  [86_400, '1 day'],
  [2_592_000, '30 days'],
  [90_061, '1 day 1 hour 1 minute 1 second'],
])('says %d seconds as %s', (seconds, words) => {
  expect(durationInWords(seconds)).toBe(words);
});

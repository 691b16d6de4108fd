import { isDate } from './dates';

it.each([
  ['2028-02-29', true],
  ['2027-03-31T10:00:00Z', true],
  ['2027-03-31 10:00:00+02:00', true],
  ['2027-02-30', false],
  ['2027-02-30T10:00:00Z', false],
  ['2027-04-31', false],
  ['2027-13-01', false],
  ['2027-03-31T25:00:00Z', false],
  ['2027-03-31x', false],
  ['soon', false],
])('%s is a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

import { heightOfRows } from './heightOfRows';

it.each([
  ['as many whole rows as there is room for', 640, 56, 600],
  ['the whole room where rows fill it', 568, 44, 568],
  ['one row at least', 50, 44, 84],
])('%s', (_title, most, rowHeight, expected) => {
  expect(heightOfRows(most, rowHeight)).toBe(expected);
});

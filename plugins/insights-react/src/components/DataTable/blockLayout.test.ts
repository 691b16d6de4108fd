import { blockLayout } from './blockLayout';

it.each([
  [8, 700, { perLine: 3, first: 2, height: 214 }],
  [8, 400, { perLine: 2, first: 1, height: 280 }],
  [8, 150, { perLine: 1, first: 1, height: 544 }],
  [1, 700, { perLine: 3, first: 3, height: 82 }],
])('%i cells in %i pixels fill a grid', (cells, widthPixels, expected) => {
  expect(blockLayout(cells, widthPixels)).toEqual(expected);
});

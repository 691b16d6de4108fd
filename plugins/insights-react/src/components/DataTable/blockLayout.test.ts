import { blockLayout } from './blockLayout';

it.each([
  [8, 700, { perLine: 3, first: 2, height: 250 }],
  [8, 400, { perLine: 2, first: 1, height: 328 }],
  [8, 150, { perLine: 1, first: 1, height: 640 }],
  [1, 700, { perLine: 3, first: 3, height: 94 }],
])('%i cells in %i pixels fill a grid', (cells, widthPixels, expected) => {
  expect(blockLayout(cells, widthPixels)).toEqual(expected);
});

import { blockLayout } from './blockLayout';

it.each([
  [8, 700, 3, 256],
  [8, 400, 2, 316],
  [8, 150, 1, 496],
  [1, 700, 3, 76],
])(
  '%i cells in %i pixels stand %i to a line, %i pixels high',
  (...[cells, width, perLine, height]) => {
    expect(blockLayout(cells, width)).toEqual({ perLine, height });
  },
);

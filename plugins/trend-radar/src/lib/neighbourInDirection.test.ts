import { ARROW_DIRECTIONS, neighbourInDirection } from './neighbourInDirection';

const items = [
  { id: 'centre', x: 0, y: 0 },
  { id: 'right', x: 10, y: 1 },
  { id: 'far right', x: 30, y: 0 },
  { id: 'above', x: 2, y: -12 },
  { id: 'aside', x: 9, y: -8 },
];

describe('neighbourInDirection', () => {
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowLeft', undefined],
    ['ArrowDown', undefined],
  ])('%s leads from the centre to %s', (key, expected) => {
    const direction = ARROW_DIRECTIONS.get(key)!;
    expect(neighbourInDirection(items, items[0], direction)?.id).toBe(expected);
  });
});

import { isRoundingRemainder } from './isRoundingRemainder';

describe('isRoundingRemainder', () => {
  it.each([
    ['nothing', 0, [0.4], [0, 0.4], true],
    ['the noise of adding', 0.1 + 0.2 - 0.3, [0.1, 0.2], [0, 0.3], true],
    [
      'the noise beside parts that do not move',
      1e-16,
      [0, 0],
      [0.3, 0.3],
      true,
    ],
    ['noise of large numbers', 1e-4, [500], [1e12, 1e12 + 500], true],
    ['a small part', 1e-6, [0.4], [0, 0.4], false],
    ['a small part of small changes', 1e-12, [1e-9], [0, 1e-9], false],
    ['half of a change at a high level', 500, [500], [1e12, 1e12], false],
    ['all of a change', 0.4, [], [0, 0.4], false],
  ])('knows %s', (_, remainder, changes, levels, is) => {
    expect(isRoundingRemainder(remainder, changes, levels)).toBe(is);
  });
});

import { formatProbability } from './formatProbability';

describe('formatProbability', () => {
  it.each([
    [0.031234, 'p = 0.0312'],
    [1, 'p = 1'],
    [0.0001, 'p = 0.0001'],
    [0.000099, 'p < 0.0001'],
    [1e-22, 'p < 0.0001'],
    [0, 'p < 0.0001'],
  ])('writes %s as %s', (p, shown) => {
    expect(formatProbability(p)).toBe(shown);
  });

  it('names q where it allows for many tests', () => {
    expect(formatProbability(0.2, 'q')).toBe('q = 0.2');
  });
});

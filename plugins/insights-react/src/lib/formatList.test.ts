import { formatList } from './formatList';

describe('formatList', () => {
  it('reads as in a sentence', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['one'])).toBe('one');
    expect(formatList(['one', 'two', 'three'])).toBe('one, two and three');
  });
});

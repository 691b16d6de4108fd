import { unitWord } from './unitWord';

describe('unitWord', () => {
  it.each([
    { unit: '1', count: 2, word: '%' },
    { unit: '{feature}', count: 2, word: 'features' },
    { unit: '{feature}', count: 1, word: 'feature' },
    { unit: '{repository}', count: 2, word: 'repositories' },
    { unit: '{day}', count: 2, word: 'days' },
    { unit: '{status}', count: 2, word: 'statuses' },
    { unit: '{branch}', count: 2, word: 'branches' },
    { unit: 'min', count: 2, word: 'min' },
    { unit: '{}', count: 2, word: '{}' },
  ])('names $count of $unit $word', ({ unit, count, word }) => {
    expect(unitWord(unit, count)).toBe(word);
  });
});

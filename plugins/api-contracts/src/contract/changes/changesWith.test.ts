import { removedLines } from '../../__testUtils__/FakeContracts';
import { changesWith } from './changesWith';

const emailGone = {
  ...removedLines,
  ...{ ruleId: 'property-removed', severity: 'safe' as const },
  ...{ operation: null, sentence: 'The property email is there no more.' },
  pointers: { before: '/components/schemas/Person', after: null },
};

describe('changes with some words', () => {
  it.each([
    ['all where no word is asked for', '  ', [0, 1]],
    ['by their sentence, in whatever case', 'EMAIL', [1]],
    ['by their operation', 'get /orders', [0]],
    ['by their place in the definition', 'schemas/person', [1]],
    ['by their rule', 'operation-removed', [0]],
    ['by their weight', 'safe', [1]],
    ['only those that say all words', 'email breaking', []],
  ])('are found: %s', (_, words, numbers) => {
    const found = changesWith([removedLines, emailGone], words);
    expect(found.map(({ number }) => number)).toEqual(numbers);
  });
});

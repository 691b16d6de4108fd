import { wordMatch } from '../databaseWordMatch';
import { searchText } from './searchText';

const topic = {
  id: 'web-platform:has',
  title: ':has()',
  aliases: ['css-has'],
  description: 'Matches an Element.',
};

describe('what topics are found by', () => {
  it.each([
    ['title', ':has()'],
    ['alias', 'css-has'],
    ['name', '\nhas\n'],
    ['description, in lower case', 'matches an element'],
  ])('the %s', (_, words) => {
    expect(searchText(topic)).toContain(words);
  });

  it('not by where they come from', () => {
    expect(searchText(topic)).not.toContain('web');
  });

  it('by the whole id, where one is pasted', () => {
    const columns = { text: 'topics.search_text', id: 'topics.id' };
    expect(wordMatch(columns, 'web-platform:has')[1]).toContain(topic.id);
    expect(wordMatch(columns, '50%_')).toEqual([
      "?? like ? escape '!'",
      ['topics.search_text', '%50!%!_%'],
    ]);
  });
});

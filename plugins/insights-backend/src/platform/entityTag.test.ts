import { entityTagOf, matchesEntityTag } from './entityTag';

describe('matchesEntityTag', () => {
  it.each([
    [undefined, 'W/"a"', false],
    ['*', 'W/"a"', true],
    ['"a"', 'W/"a"', true],
    ['W/"b", W/"a"', '"a"', true],
    ['W/"b"', 'W/"a"', false],
  ])('If-None-Match: %s against %s is %s', (header, tag, matches) => {
    expect(matchesEntityTag(header, tag)).toBe(matches);
  });

  it('tells different answers apart', () => {
    expect(entityTagOf('{"a":1}')).not.toBe(entityTagOf('{"a":2}'));
  });
});

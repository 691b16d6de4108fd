import {
  allowsEdit,
  entityTagOf,
  matchesEntityTag,
  revisionTagOf,
} from './entityTag';

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

describe('allowsEdit', () => {
  it.each([
    ['*', 12, true],
    ['"12"', 12, true],
    ['"7", "12"', 12, true],
    ['W/"12"', 12, true],
    ['"12"', 13, false],
    ['', 12, false],
  ])('If-Match: %s of revision %s is %s', (header, revision, allows) => {
    expect(allowsEdit(header, revision)).toBe(allows);
  });

  it('takes the tag that was given for the revision', () => {
    expect(allowsEdit(revisionTagOf(12), 12)).toBe(true);
  });
});

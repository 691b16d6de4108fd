import { entityRefOf, instantOf, keepableText, linkOf } from './checkFields';
import { nameFault } from './nameFault';
import { ordinalOf } from './ordinalOf';

describe('names of registries', () => {
  it.each(['a', 'team/churn', 'Ünïcode 模型 🙂', '🙂'.repeat(250), 'a..b'])(
    'can be %s',
    name => {
      expect(nameFault(name)).toBeUndefined();
    },
  );

  it.each([
    ['', /empty/],
    ['  ', /empty/],
    [undefined, /empty/],
    ['🙂'.repeat(251), /251 characters/],
    ['a\u0000', /control character/],
    ['a\u0085', /control character/],
    ['\udfff', /half of a character/],
    ['..', /address/],
  ])('cannot be %j', (name, why) => {
    expect(nameFault(name)).toMatch(why);
  });
});

describe('fields of registries', () => {
  it.each([
    ['team-a', 'group:default/team-a'],
    ['User:Default/Ann', 'user:default/ann'],
    ['ann@example.com', null],
    ['group:default/team a', null],
    ['', null],
    [undefined, null],
  ])('have %j as the owner %j', (ref, owner) => {
    expect(entityRefOf(ref)).toBe(owner);
  });

  it.each([
    ['https://example.com/#/models/a', 'https://example.com/#/models/a'],
    ['vbscript:alert(1)', null],
    ['//example.com', null],
    [`https://example.com/${'a'.repeat(2_000)}`, null],
  ])('have %j as the link %j', (link, kept) => {
    expect(linkOf(link)).toBe(kept);
  });

  it.each([
    ['2026-01-01T01:00:00+01:00', '2026-01-01T00:00:00.000Z'],
    ['+275760-01-01T00:00:00Z', null],
    ['yesterday', null],
    [undefined, null],
  ])('have %j as the instant %j', (instant, kept) => {
    expect(instantOf(instant)).toBe(kept);
  });

  it('hold no NUL and no halves of characters', () => {
    expect(keepableText('a\0b\ud800c🙂')).toBe('a\ufffdb\ufffdc🙂');
  });

  it.each([
    ['7', null, 7],
    ['007', null, 7],
    ['123456789012345', null, 123_456_789_012_345],
    ['1234567890123456', null, null],
    ['v1', '1970-01-01T00:00:01.000Z', 1_000_000],
    ['1007', '1970-01-01T00:00:01.000Z', 1_000_007],
    ['2', '2026-01-01T00:00:00.000Z', 1_767_225_600_000_002],
    ['1.0', null, null],
  ])('put version %s, made at %s, at %s', (version, createdAt, ordinal) => {
    expect(ordinalOf(version, createdAt)).toBe(ordinal);
  });
});

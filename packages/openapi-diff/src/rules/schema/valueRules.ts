import type { SchemaRule } from './SchemaRule';

/** Patterns, multiples and how the text of a value is encoded. */
export const valueRules = {
  'pattern-added': {
    effect: 'narrows',
    sentence: '{place} must now match the pattern {after}.',
    example: [{ type: 'string' }, { type: 'string', pattern: '^a' }],
  },
  'pattern-removed': {
    effect: 'widens',
    sentence: '{place} no longer has to match the pattern {before}.',
    example: [{ type: 'string', pattern: '^a' }, { type: 'string' }],
  },
  'pattern-changed': {
    effect: 'alters',
    response: 'risky',
    because:
      'Whether the new pattern allows more or less than the old one cannot be told in general; requests that it refuses fail.',
    sentence: '{place} must now match the pattern {after}; it was {before}.',
    example: [
      { type: 'string', pattern: '^a' },
      { type: 'string', pattern: '^b' },
    ],
  },
  'multiple-of-added': {
    effect: 'narrows',
    sentence: '{place} must now be a multiple of {after}.',
    example: [{ type: 'integer' }, { type: 'integer', multipleOf: 5 }],
  },
  'multiple-of-removed': {
    effect: 'widens',
    sentence: '{place} no longer has to be a multiple of {before}.',
    example: [{ type: 'integer', multipleOf: 5 }, { type: 'integer' }],
  },
  'multiple-of-generalized': {
    effect: 'widens',
    sentence: '{place} must now be a multiple of {after}; it was {before}.',
    example: [
      { type: 'integer', multipleOf: 10 },
      { type: 'integer', multipleOf: 5 },
    ],
  },
  'multiple-of-specialized': {
    effect: 'narrows',
    sentence: '{place} must now be a multiple of {after}; it was {before}.',
    example: [
      { type: 'integer', multipleOf: 5 },
      { type: 'integer', multipleOf: 10 },
    ],
  },
  'multiple-of-changed': {
    effect: 'alters',
    sentence: '{place} must now be a multiple of {after}; it was {before}.',
    example: [
      { type: 'integer', multipleOf: 5 },
      { type: 'integer', multipleOf: 7 },
    ],
  },
  'content-encoding-changed': {
    effect: 'alters',
    sentence: '{place} is now encoded as {after}; it was {before}.',
    example: [
      { type: 'string', contentEncoding: 'base64' },
      { type: 'string', contentEncoding: 'base16' },
    ],
  },
  'content-media-type-changed': {
    effect: 'alters',
    sentence: '{place} now holds {after}; it was {before}.',
    example: [
      { type: 'string', contentMediaType: 'text/html' },
      { type: 'string', contentMediaType: 'text/csv' },
    ],
  },
  'xml-changed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'It concerns those alone who exchange XML.',
    sentence: '{place} is now written otherwise in XML.',
    example: [
      { type: 'string', xml: { name: 'a' } },
      { type: 'string', xml: { name: 'b' } },
    ],
  },
} as const satisfies Record<string, SchemaRule>;

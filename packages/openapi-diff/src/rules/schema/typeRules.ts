import type { SchemaRule } from './SchemaRule';

const withProperty = (a: boolean) => ({ type: 'object', properties: { a } });

/** Types, formats and listed values. */
export const typeRules = {
  'type-changed': {
    effect: 'alters',
    sentence: '{place} is now {after}; it was {before}.',
    example: [{ type: 'string' }, { type: 'object' }],
  },
  'type-widened': {
    effect: 'widens',
    sentence: '{place} may now be {after}; it was {before}.',
    example: [{ type: 'integer' }, { type: 'number' }],
  },
  'type-narrowed': {
    effect: 'narrows',
    sentence: '{place} may now only be {after}; it was {before}.',
    example: [{ type: 'number' }, { type: 'integer' }],
  },
  'text-type-changed': {
    effect: 'annotates',
    isText: true,
    because: 'As text the same values are valid.',
    sentence:
      '{place} is now {after}; it was {before}. As text this is the same.',
    example: [{ type: 'string' }, { type: ['string', 'integer'] }],
  },
  'became-nullable': {
    effect: 'widens',
    sentence: '{place} may now be null.',
    example: [{ type: 'string' }, { type: 'string', nullable: true }],
  },
  'became-not-nullable': {
    effect: 'narrows',
    sentence: '{place} may no longer be null.',
    example: [{ type: 'string', nullable: true }, { type: 'string' }],
  },
  'format-added': {
    effect: 'narrows',
    sentence: '{place} now has the format {after}.',
    example: [{ type: 'string' }, { type: 'string', format: 'uuid' }],
  },
  'format-removed': {
    effect: 'widens',
    sentence: '{place} no longer has the format {before}.',
    example: [{ type: 'string', format: 'uuid' }, { type: 'string' }],
  },
  'format-changed': {
    effect: 'alters',
    sentence: '{place} now has the format {after} instead of {before}.',
    example: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'uuid' },
    ],
  },
  'format-widened': {
    effect: 'widens',
    sentence: '{place} now has the wider format {after} instead of {before}.',
    example: [
      { type: 'integer', format: 'int32' },
      { type: 'integer', format: 'int64' },
    ],
  },
  'format-narrowed': {
    effect: 'narrows',
    sentence:
      '{place} now has the narrower format {after} instead of {before}.',
    example: [
      { type: 'integer', format: 'int64' },
      { type: 'integer', format: 'int32' },
    ],
  },
  'became-enum': {
    effect: 'narrows',
    sentence: '{place} may now only be one of {after}.',
    example: [{ type: 'string' }, { type: 'string', enum: ['a', 'b'] }],
  },
  'became-not-enum': {
    effect: 'widens',
    sentence: '{place} is no longer limited to {before}.',
    example: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }],
  },
  'enum-value-added': {
    effect: 'widens',
    sentence: '{place} may now also be {after}.',
    example: [
      { type: 'string', enum: ['a'] },
      { type: 'string', enum: ['a', 'b'] },
    ],
  },
  'enum-value-removed': {
    effect: 'narrows',
    sentence: '{place} may no longer be {before}.',
    example: [
      { type: 'string', enum: ['a', 'b'] },
      { type: 'string', enum: ['a'] },
    ],
  },
  'extensible-enum-value-added': {
    effect: 'widens',
    response: 'safe',
    because:
      'The list is declared as one that grows, so clients must expect values they do not know.',
    sentence: '{place} may now also be {after}, in a list that may grow.',
    example: [
      { type: 'string', 'x-extensible-enum': ['a'] },
      { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    ],
  },
  'extensible-enum-value-removed': {
    effect: 'narrows',
    sentence: '{place} no longer lists {before}, in a list that may grow.',
    example: [
      { type: 'string', 'x-extensible-enum': ['a', 'b'] },
      { type: 'string', 'x-extensible-enum': ['a'] },
    ],
  },
  'const-changed': {
    effect: 'alters',
    sentence: '{place} must now be {after}; it was {before}.',
    example: [{ const: 'a' }, { const: 'b' }],
  },
  'schema-became-never': {
    effect: 'narrows',
    sentence: '{place} may no longer have any value.',
    example: [withProperty(true), withProperty(false)],
  },
  'schema-no-longer-never': {
    effect: 'widens',
    sentence: '{place} may now have a value; none was valid.',
    example: [withProperty(false), withProperty(true)],
  },
} as const satisfies Record<string, SchemaRule>;

import type { SchemaRule } from './SchemaRule';

const object = { type: 'object' };
const array = { type: 'array' };
const text = { type: 'string' };

/** What objects and lists may hold besides named properties. */
export const containerRules = {
  'additional-properties-forbidden': {
    effect: 'narrows',
    sentence: '{place} may no longer have properties that are not described.',
    example: [object, { type: 'object', additionalProperties: false }],
  },
  'additional-properties-allowed': {
    effect: 'widens',
    response: 'risky',
    because:
      'Most readers pass over what they do not know; strict ones refuse it.',
    sentence: '{place} may now have properties that are not described.',
    example: [{ type: 'object', additionalProperties: false }, object],
  },
  'additional-properties-restricted': {
    effect: 'narrows',
    sentence:
      'Properties of {place} that are not described must now follow a schema.',
    example: [object, { type: 'object', additionalProperties: text }],
  },
  'additional-properties-unrestricted': {
    effect: 'widens',
    sentence:
      'Properties of {place} that are not described no longer follow a schema.',
    example: [{ type: 'object', additionalProperties: text }, object],
  },
  'pattern-property-added': {
    effect: 'narrows',
    sentence:
      'Properties whose name matches {name} now follow a schema: {place}.',
    example: [object, { type: 'object', patternProperties: { '^x': text } }],
  },
  'pattern-property-removed': {
    effect: 'widens',
    sentence:
      'Properties whose name matches {name} no longer follow a schema: {place}.',
    example: [{ type: 'object', patternProperties: { '^x': text } }, object],
  },
  'items-restricted': {
    effect: 'narrows',
    sentence: 'The items of {place} now follow a schema.',
    example: [array, { type: 'array', items: text }],
  },
  'items-unrestricted': {
    effect: 'widens',
    sentence: 'The items of {place} no longer follow a schema.',
    example: [{ type: 'array', items: text }, array],
  },
  'prefix-item-added': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'What was valid at that position need not be valid now.',
    sentence: '{place} is a new position of the list.',
    example: [
      { type: 'array', prefixItems: [text] },
      { type: 'array', prefixItems: [text, text] },
    ],
  },
  'prefix-item-removed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'What stands at that position is no longer described.',
    sentence: '{place} is no longer a position of the list.',
    example: [
      { type: 'array', prefixItems: [text, text] },
      { type: 'array', prefixItems: [text] },
    ],
  },
  'unique-items-added': {
    effect: 'narrows',
    sentence: '{place} may no longer hold an item twice.',
    example: [array, { type: 'array', uniqueItems: true }],
  },
  'unique-items-removed': {
    effect: 'widens',
    sentence: '{place} may now hold an item twice.',
    example: [{ type: 'array', uniqueItems: true }, array],
  },
} as const satisfies Record<string, SchemaRule>;

import type { JsonObject } from '../../json/Json';
import type { SchemaRule } from './SchemaRule';

const text = { type: 'string' };

function object(properties: JsonObject, required?: string[]): JsonObject {
  return required
    ? { type: 'object', properties, required }
    : { type: 'object', properties };
}

/** Properties that come, go, or must be there. */
export const propertyRules = {
  'property-added': {
    effect: 'annotates',
    because:
      'Nobody has to send it, and readers pass over what they do not know.',
    sentence: '{place} is new.',
    example: [object({ a: text }), object({ a: text, b: text })],
  },
  'required-property-added': {
    effect: 'narrows',
    sentence: '{place} is new and required.',
    example: [object({ a: text }), object({ a: text, b: text }, ['b'])],
  },
  'required-property-with-default-added': {
    effect: 'narrows',
    sentence: '{place} is new and required, with a default value.',
    example: [
      object({ a: text }),
      object({ a: text, b: { type: 'string', default: 'x' } }, ['b']),
    ],
  },
  'property-removed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because:
      'Requests that carry it are still valid but lose what it said; in a response nobody could rely on it, yet many do.',
    sentence: '{place} is gone.',
    example: [object({ a: text, b: text }), object({ a: text })],
  },
  'required-property-removed': {
    effect: 'alters',
    request: 'risky',
    because: 'Requests that carry it are still valid but lose what it said.',
    sentence: '{place}, which was required, is gone.',
    example: [object({ a: text, b: text }, ['b']), object({ a: text })],
  },
  'property-no-longer-allowed': {
    effect: 'narrows',
    response: 'risky',
    because: 'In a response nobody could rely on it, yet many do.',
    sentence: '{place} is gone, and no other properties are allowed.',
    example: [
      { ...object({ a: text, b: text }), additionalProperties: false },
      { ...object({ a: text }), additionalProperties: false },
    ],
  },
  'deprecated-property-removed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'It was announced; who has not followed yet still notices.',
    sentence: '{place}, which was deprecated, is gone.',
    example: [
      object({ a: text, b: { type: 'string', deprecated: true } }),
      object({ a: text }),
    ],
  },
  'property-removed-before-sunset': {
    effect: 'alters',
    sentence: '{place} is gone before its sunset on {before}.',
    example: [
      object({
        a: text,
        b: { type: 'string', deprecated: true, 'x-sunset': '9999-12-31' },
      }),
      object({ a: text }),
    ],
  },
  'property-became-required': {
    effect: 'narrows',
    sentence: '{place} is now required.',
    example: [object({ a: text }), object({ a: text }, ['a'])],
  },
  'property-with-default-became-required': {
    effect: 'narrows',
    sentence: '{place}, which has a default value, is now required.',
    example: [
      object({ a: { type: 'string', default: 'x' } }),
      object({ a: { type: 'string', default: 'x' } }, ['a']),
    ],
  },
  'property-became-optional': {
    effect: 'widens',
    sentence: '{place} is no longer required.',
    example: [object({ a: text }, ['a']), object({ a: text })],
  },
  'undescribed-property-became-required': {
    effect: 'narrows',
    request: 'risky',
    because: 'A name that nothing describes is mostly a slip.',
    sentence: '{place} must now have `{name}`, which it does not describe.',
    example: [object({ a: text }), object({ a: text }, ['b'])],
  },
  'undescribed-property-became-optional': {
    effect: 'widens',
    response: 'risky',
    because: 'A name that nothing describes is mostly a slip.',
    sentence:
      '{place} no longer must have `{name}`, which it does not describe.',
    example: [object({ a: text }, ['b']), object({ a: text })],
  },
} as const satisfies Record<string, SchemaRule>;

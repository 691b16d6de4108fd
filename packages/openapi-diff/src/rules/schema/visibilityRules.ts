import type { SchemaRule } from './SchemaRule';

const text = { type: 'string' };
const readOnly = { type: 'string', readOnly: true };
const writeOnly = { type: 'string', writeOnly: true };
const object = (a: object, required: string[] = []) => ({
  type: 'object',
  properties: { a: { ...a } },
  required,
});

/** `readOnly` and `writeOnly`: which of both messages a property is part of. */
export const visibilityRules = {
  'unused-property-added': {
    effect: 'annotates',
    because:
      'It is no part of this message: readOnly in requests, writeOnly in responses.',
    sentence: '{place} is new, but no part of this message.',
    example: [
      { type: 'object' },
      {
        type: 'object',
        properties: { a: readOnly, b: writeOnly },
      },
    ],
  },
  'unused-property-removed': {
    effect: 'annotates',
    because:
      'It was no part of this message: readOnly in requests, writeOnly in responses.',
    sentence: '{place} is gone, but was no part of this message.',
    example: [
      {
        type: 'object',
        properties: { a: readOnly, b: writeOnly },
      },
      { type: 'object' },
    ],
  },
  'unused-property-required-changed': {
    effect: 'annotates',
    because:
      'It is no part of this message: readOnly in requests, writeOnly in responses.',
    sentence:
      '{place} is required or optional otherwise, but no part of this message.',
    example: [
      { type: 'object', properties: { a: readOnly, b: writeOnly } },
      {
        type: 'object',
        properties: { a: readOnly, b: writeOnly },
        required: ['a', 'b'],
      },
    ],
  },
  'became-read-only': {
    effect: 'alters',
    response: 'safe',
    because:
      'A server passes over it in requests from now on, or refuses them.',
    sentence: '{place} is now read-only.',
    example: [object(text), object(readOnly)],
  },
  'no-longer-read-only': {
    effect: 'annotates',
    because: 'Requests may now carry it, and need not.',
    sentence: '{place} is no longer read-only.',
    example: [object(readOnly), object(text)],
  },
  'required-no-longer-read-only': {
    effect: 'narrows',
    because: 'Requests must carry it from now on.',
    sentence: '{place}, which is required, is no longer read-only.',
    example: [object(readOnly, ['a']), object(text, ['a'])],
  },
  'became-write-only': {
    effect: 'alters',
    request: 'safe',
    response: 'risky',
    because: 'Responses do not carry it any more, and were never bound to.',
    sentence: '{place} is now write-only.',
    example: [object(text), object(writeOnly)],
  },
  'required-became-write-only': {
    effect: 'widens',
    because: 'Responses were bound to carry it, and do not any more.',
    sentence: '{place}, which is required, is now write-only.',
    example: [object(text, ['a']), object(writeOnly, ['a'])],
  },
  'no-longer-write-only': {
    effect: 'annotates',
    because: 'Responses may now carry it.',
    sentence: '{place} is no longer write-only.',
    example: [object(writeOnly), object(text)],
  },
} as const satisfies Record<string, SchemaRule>;

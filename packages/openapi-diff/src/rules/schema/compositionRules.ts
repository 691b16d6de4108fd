import type { JsonObject } from '../../json/Json';
import type { SchemaRule } from './SchemaRule';

const text = { type: 'string' };
const number = { type: 'number' };
const flag = { type: 'boolean' };
const textOrNumber = { type: ['string', 'number'] };
const cat = { type: 'object', properties: { meows: flag } };
const discriminated = (discriminator: object) => ({
  type: 'object',
  properties: { kind: text, sort: text },
  discriminator: { ...discriminator },
});

const petIs = (...names: string[]) => ({
  oneOf: names.map(name => ({ $ref: `#/components/schemas/${name}` })),
  discriminator: { propertyName: 'kind' },
});
const kindOf = (sound: JsonObject) => ({
  type: 'object',
  properties: { kind: text, sound },
  required: ['kind'],
});

/** `allOf`, `oneOf`, `anyOf` and the property that tells alternatives apart. */
export const compositionRules = {
  'all-of-added': {
    effect: 'narrows',
    sentence: '{place} must now satisfy one schema more: {after}.',
    example: [
      { allOf: [{ type: 'object' }] },
      { allOf: [{ type: 'object' }, cat] },
    ],
  },
  'all-of-removed': {
    effect: 'widens',
    sentence: '{place} must satisfy one schema less: {before}.',
    example: [
      { allOf: [{ type: 'object' }, cat] },
      { allOf: [{ type: 'object' }] },
    ],
  },
  'alternative-added': {
    effect: 'widens',
    sentence: '{place} may now also be {after}.',
    example: [{ oneOf: [text, number] }, { oneOf: [text, number, flag] }],
  },
  'alternative-removed': {
    effect: 'narrows',
    sentence: '{place} may no longer be {before}.',
    example: [{ oneOf: [text, number, flag] }, { oneOf: [text, number] }],
  },
  'alternatives-overlap': {
    effect: 'narrows',
    sentence:
      '{place} takes what {before} takes, all or in part, and `oneOf` refuses what several of its parts take.',
    example: [{ oneOf: [text, flag] }, { oneOf: [text, flag, textOrNumber] }],
  },
  'alternatives-no-longer-overlap': {
    effect: 'widens',
    response: 'risky',
    sentence:
      '{place} was refused, all or in part, since {before} took it as well and `oneOf` refuses what several of its parts take; that is so no longer.',
    example: [{ oneOf: [text, flag, textOrNumber] }, { oneOf: [text, flag] }],
  },
  'became-alternatives': {
    effect: 'alters',
    sentence: '{place} is now one of {after}; what it was is not among them.',
    example: [flag, { oneOf: [text, number] }],
  },
  'no-longer-alternatives': {
    effect: 'alters',
    sentence: '{place} was one of {before}; what it is now was not among them.',
    example: [{ oneOf: [text, number] }, flag],
  },
  'choice-added': {
    effect: 'narrows',
    sentence: '{place} must now be one of the parts of its {after} as well.',
    example: [
      { type: 'object', properties: { a: text } },
      {
        type: 'object',
        properties: { a: text },
        oneOf: [cat, { type: 'object', required: ['a'] }],
      },
    ],
  },
  'choice-removed': {
    effect: 'widens',
    sentence: '{place} no longer must be one of the parts of its {before}.',
    example: [
      {
        type: 'object',
        properties: { a: text },
        oneOf: [cat, { type: 'object', required: ['a'] }],
      },
      { type: 'object', properties: { a: text } },
    ],
  },
  'alternatives-keyword-changed': {
    effect: 'annotates',
    because:
      'The alternatives are the same; only whether several may hold at once differs.',
    sentence: '{place} now says {after}; it said {before}.',
    example: [{ oneOf: [text, number] }, { anyOf: [text, number] }],
  },
  'discriminator-added': {
    effect: 'annotates',
    because:
      'It tells alternatives apart and allows none that was not allowed.',
    sentence: '{place} now has the discriminator {after}.',
    example: [
      { type: 'object', properties: { kind: text, sort: text } },
      discriminated({ propertyName: 'kind' }),
    ],
  },
  'discriminator-removed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'Generated code tells alternatives apart by it.',
    sentence: '{place} no longer has the discriminator {before}.',
    example: [
      discriminated({ propertyName: 'kind' }),
      { type: 'object', properties: { kind: text, sort: text } },
    ],
  },
  'discriminator-property-changed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'Generated code tells alternatives apart by it.',
    sentence: '{place} now has the discriminator {after}; it was {before}.',
    example: [
      discriminated({ propertyName: 'kind' }),
      discriminated({ propertyName: 'sort' }),
    ],
  },
  'discriminator-value-changed': {
    effect: 'alters',
    because:
      'Where no mapping says otherwise the name of the schema is the value that is sent: it tells which alternative is meant.',
    sentence:
      '{place} is now meant by the discriminator value {after}; it was {before}.',
    example: [petIs('Cat', 'Dog'), petIs('Cat', 'Hound')],
    components: [
      { Cat: kindOf(text), Dog: kindOf(flag) },
      { Cat: kindOf(text), Hound: kindOf(flag) },
    ],
  },
  'discriminator-mapping-added': {
    effect: 'annotates',
    because: 'The alternative itself is told apart from its name.',
    sentence: '{place} now maps the discriminator value {name} to {after}.',
    example: [
      discriminated({ propertyName: 'kind', mapping: { a: 'A' } }),
      discriminated({ propertyName: 'kind', mapping: { a: 'A', b: 'B' } }),
    ],
  },
  'discriminator-mapping-removed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'The value no longer tells which alternative is meant.',
    sentence:
      '{place} no longer maps the discriminator value {name} to {before}.',
    example: [
      discriminated({ propertyName: 'kind', mapping: { a: 'A', b: 'B' } }),
      discriminated({ propertyName: 'kind', mapping: { a: 'A' } }),
    ],
  },
  'discriminator-mapping-changed': {
    effect: 'alters',
    request: 'risky',
    response: 'risky',
    because: 'The value now means another alternative.',
    sentence:
      '{place} now maps the discriminator value {name} to {after}; it was {before}.',
    example: [
      discriminated({ propertyName: 'kind', mapping: { a: 'A' } }),
      discriminated({ propertyName: 'kind', mapping: { a: 'B' } }),
    ],
  },
} as const satisfies Record<string, SchemaRule>;

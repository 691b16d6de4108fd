import fc from 'fast-check';
import { documentOf } from '../__testUtils__/documentOf';
import type { Json, JsonObject } from '../json/Json';
import { exampleDocument } from '../rules/exampleDocument';
import { diffOpenApi } from './diffOpenApi';

const VERSION = { openapi: '3.1.0' };
const content = (schema: Json) => ({ 'application/json': { schema } });
const documents = {
  request: (schema: Json) =>
    exampleDocument({ requestBody: { content: content(schema) } }, VERSION),
  response: (schema: Json) =>
    exampleDocument(
      {
        responses: { '200': { description: 'OK', content: content(schema) } },
      },
      VERSION,
    ),
  query: (schema: Json) =>
    exampleDocument(
      { parameters: [{ name: 'tag', in: 'query', schema }] },
      VERSION,
    ),
};

/** Ids of the rules, with their severities. */
const told = (way: keyof typeof documents, before: Json, after: Json) =>
  diffOpenApi(
    documentOf(documents[way](before)),
    documentOf(documents[way](after)),
  ).changes.map(({ severity, ruleId }) => `${severity}: ${ruleId}`);

/** A type with what limits values of it alone. */
const LIMITED: readonly JsonObject[] = [
  { type: 'string', pattern: '^[a-z]+$', minLength: 1, maxLength: 9 },
  { type: 'string', format: 'uuid' },
  { type: 'integer', minimum: 1, exclusiveMaximum: 9, multipleOf: 2 },
  { type: 'number', format: 'double' },
  { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
  { type: 'array', prefixItems: [{ type: 'string' }], contains: { const: 1 } },
  {
    ...{ type: 'object', properties: { a: { type: 'string' } } },
    ...{ required: ['a'], maxProperties: 3, additionalProperties: false },
  },
  { type: 'object', propertyNames: { maxLength: 3 } },
];

const pairs = fc
  .tuple(fc.constantFrom(...LIMITED), fc.constantFrom(...LIMITED))
  // A schema has one format: of two, one would be gone.
  .filter(
    ([one, other]) =>
      kindOf(one) !== kindOf(other) && !(one.format && other.format),
  );

function kindOf({ type }: JsonObject) {
  return type === 'integer' ? 'number' : type;
}

const both = (one: JsonObject, other: JsonObject): JsonObject => ({
  ...{ ...one, ...other },
  type: [one.type ?? null, other.type ?? null],
});

describe('keywords of one type', () => {
  it('that come with their type widen requests, and go with it from responses without a word', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(told('request', one, both(one, other))).toEqual([
          'safe: request-type-widened',
        ]);
        expect(told('response', both(one, other), one)).toEqual([
          'safe: response-type-narrowed',
        ]);
      }),
    );
  });

  it('break the other way round by the type alone', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(told('request', both(one, other), one)).toEqual([
          'breaking: request-type-narrowed',
        ]);
        expect(told('response', one, both(one, other))).toEqual([
          'breaking: response-type-widened',
        ]);
      }),
    );
  });

  it.each([
    [{ type: 'integer' }, { pattern: '^a', minLength: 1, maxLength: 9 }],
    [{ type: 'string' }, { minimum: 1, exclusiveMaximum: 9, multipleOf: 2 }],
    [{ type: 'object' }, { minItems: 1, maxItems: 3, uniqueItems: true }],
    [{ type: 'array' }, { minProperties: 1, maxProperties: 3 }],
  ])('limit nothing of %j that neither side allows: %j', (one, limits) => {
    for (const way of ['request', 'response'] as const) {
      expect(told(way, one, { ...one, ...limits })).toEqual([]);
      expect(told(way, { ...one, ...limits }, one)).toEqual([]);
    }
  });

  it('that neither side allows are told where they change parts, or where values are text', () => {
    const having = (type: string) => ({
      ...{ type: 'array', properties: { a: { type } } },
    });
    expect(told('response', having('string'), having('integer'))).toContain(
      'breaking: response-type-changed',
    );
    expect(
      told(
        'query',
        { type: 'string', maximum: 9 },
        { type: 'string', maximum: 3 },
      ),
    ).toEqual(['breaking: request-maximum-decreased']);
  });

  it('still narrow where the type was there before', () => {
    expect(
      told(
        'request',
        { type: ['number', 'string'] },
        { type: ['number', 'string', 'boolean'], pattern: '^a' },
      ),
    ).toEqual(
      expect.arrayContaining([
        'breaking: request-pattern-added',
        'safe: request-type-widened',
      ]),
    );
  });

  it('narrow where any type was allowed', () => {
    expect(
      told('request', { minimum: 1 }, { type: 'string', pattern: '^a' }),
    ).toContain('breaking: request-pattern-added');
  });

  it('narrow as text, where what was a number is a string now', () => {
    expect(
      told('query', { type: 'number' }, { type: 'string', pattern: '^a' }),
    ).toContain('breaking: request-pattern-added');
    expect(
      told(
        'query',
        { type: 'number' },
        { type: ['number', 'string'], pattern: '^a' },
      ).filter(one => one.startsWith('breaking')),
    ).toEqual([]);
  });
});

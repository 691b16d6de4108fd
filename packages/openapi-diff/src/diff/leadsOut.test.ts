import { documentOf } from '../__testUtils__/documentOf';
import type { Json, JsonObject } from '../json/Json';
import { exampleDocument } from '../rules/exampleDocument';
import { diffOpenApi } from './diffOpenApi';

const outside = (name: string) => ({ $ref: `https://example.com/${name}` });
const content = (schema: Json) => ({ 'application/json': { schema } });
const response = (schema: Json) =>
  exampleDocument({
    responses: { '200': { description: 'OK', content: content(schema) } },
  });
const said = (operation: JsonObject) =>
  exampleDocument({ responses: {}, ...operation });
const root = (members: JsonObject): JsonObject => ({
  ...{ openapi: '3.0.3', info: { title: 'A', version: '1' }, paths: {} },
  ...members,
});
const swagger = (parameter: JsonObject) => ({
  ...{ swagger: '2.0', info: { title: 'A', version: '1' } },
  paths: { '/a': { post: { parameters: [parameter], responses: {} } } },
});

/** The edition that has all keywords of JSON Schema. */
const NEWER = { openapi: '3.1.0' };

const pet = {
  type: 'object',
  required: ['a'],
  properties: { a: { type: 'string' }, b: { type: 'integer' } },
};
const q = { name: 'q', in: 'query', required: true, schema: pet };
const get = { responses: { '200': { description: 'OK' } } };
const scheme = { type: 'apiKey', name: 'key', in: 'header' };

/** Schemas by a keyword of JSON Schema, and by one that leads out. */
const KEYWORDS: readonly (readonly [string, JsonObject, JsonObject])[] = [
  [
    'a pattern of names',
    { patternProperties: { '^a': pet } },
    { patternProperties: { '^a': outside('A') } },
  ],
  [
    'further properties',
    { additionalProperties: pet },
    { additionalProperties: outside('A') },
  ],
  [
    'names',
    { propertyNames: { pattern: 'a' } },
    { propertyNames: outside('A') },
  ],
  [
    'a condition',
    { if: { required: ['a'] }, then: pet },
    { if: outside('A'), then: pet },
  ],
  [
    'what follows of a condition',
    { if: { required: ['a'] }, then: pet },
    { if: { required: ['a'] }, then: outside('A') },
  ],
  [
    'what follows otherwise',
    { if: { required: ['a'] }, else: pet },
    { if: { required: ['a'] }, else: outside('A') },
  ],
  [
    'what depends on a property',
    { dependentSchemas: { a: pet } },
    { dependentSchemas: { a: outside('A') } },
  ],
  ['what a list contains', { contains: pet }, { contains: outside('A') }],
  [
    'the first of a list',
    { prefixItems: [pet] },
    { prefixItems: [outside('A')] },
  ],
  [
    'what is left of properties',
    { unevaluatedProperties: pet },
    { unevaluatedProperties: outside('A') },
  ],
  [
    'what is left of items',
    { unevaluatedItems: pet },
    { unevaluatedItems: outside('A') },
  ],
  [
    'a part beside a pattern',
    { patternProperties: { '^a': pet } },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside a condition',
    { if: { required: ['a'] }, then: pet },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside a dependency',
    { dependentSchemas: { a: pet } },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside required dependencies',
    { dependentRequired: { a: ['b'] } },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside names',
    { propertyNames: { pattern: 'a' } },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside what is contained',
    { contains: pet },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside the first of a list',
    { prefixItems: [pet] },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside bounds',
    {
      minLength: 1,
      pattern: 'a',
      maximum: 3,
      multipleOf: 2,
      uniqueItems: true,
      format: 'uuid',
      enum: ['a'],
    },
    { allOf: [outside('A')] },
  ],
  [
    'a part beside further properties',
    { additionalProperties: false },
    { allOf: [outside('A')] },
  ],
  ['a part beside what may not be', { not: pet }, { allOf: [outside('A')] }],
];

describe('a reference that leads out of one document', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['a schema', response(pet), response(outside('Pet'))],
    [
      'a property',
      response(pet),
      response({ ...pet, properties: { ...pet.properties, a: outside('A') } }),
    ],
    [
      'a property that clients never send',
      response({
        ...pet,
        properties: { a: { type: 'string', readOnly: true } },
      }),
      response({ ...pet, properties: { a: outside('A') } }),
    ],
    ['a part', response(pet), response({ allOf: [outside('Pet')] })],
    [
      'one of several parts',
      response({ oneOf: [pet, { type: 'string' }] }),
      response({ oneOf: [outside('Pet'), { type: 'string' }] }),
    ],
    [
      'items',
      response({ type: 'array', items: pet }),
      response({ type: 'array', items: outside('Pet') }),
    ],
    [
      'what must not be',
      response({ ...pet, not: { type: 'string' } }),
      response({ ...pet, not: outside('Pet') }),
    ],
    ...KEYWORDS.map(([name, one, other]): [string, JsonObject, JsonObject] => [
      name,
      { ...response(one), ...NEWER },
      { ...response(other), ...NEWER },
    ]),
    [
      'a parameter',
      said({ parameters: [q] }),
      said({ parameters: [outside('q')] }),
    ],
    [
      'a response',
      response(pet),
      said({ responses: { '200': outside('OK') } }),
    ],
    [
      'a body',
      said({ requestBody: { required: true, content: content(pet) } }),
      said({ requestBody: outside('body') }),
    ],
    [
      'a body of Swagger 2.0',
      swagger({ name: 'b', in: 'body', required: true, schema: pet }),
      swagger(outside('b')),
    ],
    [
      'a path',
      root({ paths: { '/a/{x}': { get } } }),
      root({ paths: { '/a/{x}': outside('a') } }),
    ],
    [
      'a callback',
      said({ callbacks: { done: { '{$url}': { post: get } } } }),
      said({ callbacks: { done: outside('done') } }),
    ],
    [
      'a way to prove who calls',
      root({ components: { securitySchemes: { key: scheme } } }),
      root({ components: { securitySchemes: { key: outside('key') } } }),
    ],
  ])('is no change where it stands for %s, and is noted', (_, inside, out) => {
    for (const [before, after] of [
      [inside, out],
      [out, inside],
    ]) {
      const diff = diffOpenApi(documentOf(before), documentOf(after));

      expect(diff.changes).toEqual([]);
      expect(diff.notes).toEqual([
        expect.objectContaining({
          document: before === out ? 'before' : 'after',
          message: expect.stringMatching(
            /leads to the network and was not followed: what is there is not compared\.$/,
          ),
        }),
      ]);
    }
  });

  it('says of a file that it is one', () => {
    const { notes } = diffOpenApi(
      documentOf(response(pet)),
      documentOf(response({ $ref: 'pet.yaml#/Pet' })),
    );

    expect(notes.map(({ message }) => message)).toEqual([
      'The reference pet.yaml#/Pet leads to another file and was not followed: what is there is not compared.',
    ]);
  });

  it('is risky where both lead out, by other references', () => {
    const parts = (...names: string[]) =>
      said({ parameters: names.map(outside) });
    const told = (before: JsonObject, after: JsonObject) =>
      diffOpenApi(documentOf(before), documentOf(after)).changes.map(
        ({ severity, sentence }) => `${severity}: ${sentence}`,
      );

    expect(told(response(outside('v1')), response(outside('v2')))).toEqual([
      'risky: The response 200 refers to https://example.com/v2, outside of this document; it referred to https://example.com/v1.',
    ]);
    expect(told(parts('x', 'y'), parts('y', 'x'))).toEqual([]);
    expect(told(parts('x'), parts('y'))).toHaveLength(1);
    expect(
      told(
        root({ paths: { '/a': outside('a') } }),
        root({ paths: { '/a': outside('b') } }),
      ),
    ).toHaveLength(1);
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'beside the same reference in both',
      response({ allOf: [outside('Pet'), pet] }),
      response({ allOf: [outside('Pet'), { type: 'object' }] }),
      '`a` of the response 200, which was required, is gone.',
    ],
    [
      'beside parameters that both take from elsewhere',
      said({ parameters: [outside('x'), q] }),
      said({ parameters: [outside('x')] }),
      'The query parameter `q` is gone.',
    ],
    [
      'at a path beside it',
      root({ paths: { '/a': outside('a'), '/b': { get } } }),
      root({ paths: { '/a': outside('a') } }),
      'GET /b is gone.',
    ],
  ])('hides nothing %s', (_, before, after, sentence) => {
    const { changes } = diffOpenApi(documentOf(before), documentOf(after));

    expect(changes.map(change => change.sentence)).toContain(sentence);
  });
});

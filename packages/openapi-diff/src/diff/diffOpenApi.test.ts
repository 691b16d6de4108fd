import { documentOf } from '../__testUtils__/documentOf';
import type { Json, JsonObject } from '../json/Json';
import { exampleDocument } from '../rules/exampleDocument';
import { diffOpenApi } from './diffOpenApi';

const changesOf = (before: JsonObject, after: JsonObject) =>
  diffOpenApi(documentOf(before), documentOf(after)).changes;

const rulesOf = (before: JsonObject, after: JsonObject) =>
  changesOf(before, after).map(change => change.ruleId);

const withBody = (schema: Json, root: JsonObject = {}) =>
  exampleDocument(
    { requestBody: { content: { 'application/json': { schema } } } },
    root,
  );

const pets = { type: 'object', properties: { name: { type: 'string' } } };

describe('diffOpenApi', () => {
  it('tells who is concerned, where and why', () => {
    const change = changesOf(
      withBody({ type: 'object', properties: { tag: { maxLength: 20 } } }),
      withBody({ type: 'object', properties: { tag: { maxLength: 10 } } }),
    )[0];

    const pointer =
      '/paths/~1pets/post/requestBody/content/application~1json/schema/properties/tag';
    expect(change).toEqual({
      ruleId: 'request-max-length-decreased',
      severity: 'breaking',
      notices: 'client',
      operation: { method: 'POST', path: '/pets' },
      operations: [{ method: 'POST', path: '/pets' }],
      pointers: { before: pointer, after: pointer },
      sentence: '`tag` of the request body now has maxLength 10; it was 20.',
      explanation:
        'Fewer requests are valid: what clients send today can be refused.',
    });
  });

  it('tells a change of a shared component once, with all operations it reaches', () => {
    const document = (maxLength: number) => {
      const content = {
        'application/json': { schema: { $ref: '#/components/schemas/Pet' } },
      };
      const operation = { responses: { '200': { description: '', content } } };
      return {
        openapi: '3.0.0',
        paths: {
          '/a': { get: operation },
          '/b': { get: operation, post: operation },
        },
        components: {
          schemas: {
            Pet: { type: 'object', properties: { name: { maxLength } } },
          },
        },
      };
    };

    const changes = changesOf(document(10), document(20));

    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      ruleId: 'response-max-length-increased',
      operation: null,
      operations: [
        { method: 'GET', path: '/a' },
        { method: 'GET', path: '/b' },
        { method: 'POST', path: '/b' },
      ],
      pointers: { after: '/components/schemas/Pet/properties/name' },
      sentence: '`name` of `Pet` now has maxLength 20; it was 10.',
    });
  });

  it('tells what operations changed before shared parts that none of them has', () => {
    const unused = { components: { schemas: { Unused: pets } } };
    const withLimit = exampleDocument(
      { parameters: [{ in: 'query', name: 'limit', schema: {} }] },
      { ...unused, info: { title: 'Pets', version: '2' } },
    );
    expect(rulesOf(exampleDocument({}), withLimit)).toEqual([
      'api-version-changed',
      'optional-parameter-added',
      'component-schema-added',
    ]);
  });

  it('finds a change behind references that are written the same, through a circle', () => {
    const document = (format: string) =>
      withBody(
        { $ref: '#/components/schemas/Person' },
        {
          components: {
            schemas: {
              Person: {
                type: 'object',
                properties: {
                  friend: { $ref: '#/components/schemas/Person' },
                  home: { $ref: '#/components/schemas/Home' },
                },
              },
              Home: {
                type: 'object',
                properties: { id: { type: 'string', format } },
              },
            },
          },
        },
      );

    expect(rulesOf(document('uuid'), document('uuid'))).toEqual([]);
    expect(rulesOf(document('uuid'), document('date'))).toEqual([
      'request-format-changed',
    ]);
  });

  it('notes references that lead outside, nowhere or in a circle, and follows none', () => {
    const document = (reference: string) => withBody({ $ref: reference });

    const { notes } = diffOpenApi(
      documentOf(document('https://example.com/pet.json')),
      documentOf(document('#/components/schemas/Missing')),
    );

    expect(notes.map(note => [note.document, note.message])).toEqual([
      ['before', expect.stringContaining('https://example.com/pet.json')],
      ['after', expect.stringContaining('#/components/schemas/Missing')],
    ]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    [
      'a nullable type of 3.0 as the list of types of 3.1',
      withBody({ type: 'string', nullable: true }),
      withBody({ type: ['string', 'null'] }, { openapi: '3.1.0' }),
    ],
    [
      'a nullable reference of 3.0 as the choice of 3.1',
      withBody(
        { nullable: true, allOf: [{ $ref: '#/components/schemas/Pet' }] },
        { components: { schemas: { Pet: pets } } },
      ),
      withBody(
        { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] },
        { openapi: '3.1.0', components: { schemas: { Pet: pets } } },
      ),
    ],
    [
      'a boolean exclusiveMinimum of 3.0 as the number of 3.1',
      withBody({ type: 'number', minimum: 1, exclusiveMinimum: true }),
      withBody({ type: 'number', exclusiveMinimum: 1 }, { openapi: '3.1.0' }),
    ],
    [
      'an enum of one value as a const',
      withBody({ enum: ['a'] }),
      withBody({ const: 'a' }, { openapi: '3.1.0' }),
    ],
    [
      'properties that move into a part of allOf',
      withBody({ type: 'object', properties: { a: pets, b: pets } }),
      withBody({
        allOf: [
          { type: 'object', properties: { a: pets } },
          { type: 'object', properties: { b: pets } },
        ],
      }),
    ],
    [
      'alternatives in another order',
      withBody({ oneOf: [{ type: 'string' }, { type: 'number' }] }),
      withBody({ oneOf: [{ type: 'number' }, { type: 'string' }] }),
    ],
    [
      'a header in another case',
      exampleDocument({
        parameters: [{ name: 'X-Key', in: 'header', schema: pets }],
      }),
      exampleDocument({
        parameters: [{ name: 'x-key', in: 'header', schema: pets }],
      }),
    ],
  ])('takes %s for the same', (_, before, after) => {
    const found = rulesOf(before, after).filter(
      rule => !rule.startsWith('component-schema'),
    );

    expect(found).toEqual([]);
  });

  it('takes a document of 2.0 and the same of 3.0 for the same API', () => {
    const swagger: JsonObject = {
      swagger: '2.0',
      info: { title: 'Pets', version: '1' },
      consumes: ['application/json'],
      produces: ['application/json'],
      paths: {
        '/pets': {
          post: {
            parameters: [
              { in: 'body', name: 'pet', required: true, schema: pets },
              {
                in: 'query',
                name: 'tags',
                type: 'array',
                items: { type: 'string' },
                collectionFormat: 'multi',
              },
            ],
            responses: { '200': { description: 'OK', schema: pets } },
          },
        },
        '/photos': {
          post: {
            consumes: ['multipart/form-data'],
            parameters: [
              { in: 'formData', name: 'photo', type: 'file', required: true },
            ],
            responses: { '204': { description: 'Done' } },
          },
        },
      },
    };
    const content = { 'application/json': { schema: pets } };
    const photo = { type: 'string', format: 'binary' };
    const openapi: JsonObject = {
      openapi: '3.0.3',
      info: { title: 'Pets', version: '1' },
      paths: {
        '/pets': {
          post: {
            parameters: [
              {
                in: 'query',
                name: 'tags',
                schema: { type: 'array', items: { type: 'string' } },
              },
            ],
            requestBody: { required: true, content },
            responses: { '200': { description: 'OK', content } },
          },
        },
        '/photos': {
          post: {
            requestBody: {
              required: true,
              content: {
                'multipart/form-data': {
                  schema: {
                    type: 'object',
                    properties: { photo },
                    required: ['photo'],
                  },
                },
              },
            },
            responses: { '204': { description: 'Done' } },
          },
        },
      },
    };

    expect(rulesOf(swagger, openapi)).toEqual([]);
  });

  it('judges one schema by the way it goes', () => {
    const document = (schema: JsonObject) => ({
      ...withBody(schema),
      paths: {
        '/pets': {
          post: {
            requestBody: { content: { 'application/json': { schema } } },
            responses: {
              '200': {
                description: 'OK',
                content: { 'application/json': { schema } },
              },
            },
          },
        },
      },
    });

    const changes = changesOf(
      document({ type: 'string', enum: ['a'] }),
      document({ type: 'string', enum: ['a', 'b'] }),
    );

    expect(changes.map(change => [change.ruleId, change.severity])).toEqual([
      ['response-enum-value-added', 'breaking'],
      ['request-enum-value-added', 'safe'],
    ]);
  });

  it('does not call breaking what happens to a draft or alpha', () => {
    const document = (...required: string[]) =>
      exampleDocument({
        'x-stability-level': 'alpha',
        requestBody: {
          content: { 'application/json': { schema: { ...pets, required } } },
        },
      });

    expect(changesOf(document(), document('name'))[0]).toMatchObject({
      ruleId: 'request-property-became-required',
      severity: 'risky',
    });
  });

  it('leaves out documentation where it is told to', () => {
    const before = documentOf(exampleDocument({ summary: 'a' }));
    const after = documentOf(exampleDocument({ summary: 'b' }));

    const { changes } = diffOpenApi(before, after, { documentation: false });

    expect(changes).toEqual([]);
  });

  it('takes a choice that lost all but one part for the same choice', () => {
    const document = (...parts: JsonObject[]) =>
      withBody({ type: 'object', oneOf: parts });
    const cat = { type: 'object', required: ['meows'] };
    const dog = { type: 'object', required: ['barks'] };

    expect(rulesOf(document(cat, dog), document(cat))).toEqual([
      'request-alternative-removed',
    ]);
    expect(rulesOf(document(cat), document(cat, dog))).toEqual([
      'request-alternative-added',
    ]);
  });

  it('takes a part of allOf that only documents for no condition', () => {
    const document = (description: string, maxLength: number) =>
      withBody({
        allOf: [
          { type: 'string', maxLength, title: 'Name' },
          { description, 'x-order': 1 },
        ],
      });

    expect(rulesOf(document('a', 10), document('b', 20))).toEqual([
      'request-max-length-increased',
    ]);
  });

  it('points into the document where two parts of allOf describe one property', () => {
    const one = { maxLength: 5, 'x-part': 1 };
    const other = { pattern: '^a', 'x-part': 2 };
    const part = (name: Json) => ({ type: 'object', properties: { name } });
    const changes = changesOf(
      withBody({ allOf: [part(one), part(other)] }),
      withBody(part({ type: 'array', items: {} })),
    );

    const schema =
      '/paths/~1pets/post/requestBody/content/application~1json/schema';
    const places = new Set(changes.map(({ pointers }) => pointers.before));
    expect([...places].filter(place => place?.includes('/name/'))).toEqual([]);
    expect([...places]).toContain(`${schema}/allOf/1/properties/name`);
  });

  it('combines parts of allOf that are shared at every level in no more time than their number', () => {
    const document = (type: string) => {
      const schemas: JsonObject = { L0: { type } };
      for (let index = 1; index <= 40; index += 1) {
        const below = { $ref: `#/components/schemas/L${index - 1}` };
        schemas[`L${index}`] = {
          allOf: [below, { type: 'object', properties: { p: below } }],
        };
      }
      return withBody(
        { $ref: '#/components/schemas/L40' },
        { components: { schemas } },
      );
    };

    expect(
      diffOpenApi(
        documentOf(document('string')),
        documentOf(document('number')),
      ),
    ).toMatchObject({ notes: [] });
  });

  it('compares alternatives that multiply in no more time than their number', () => {
    const level = (name: string): JsonObject => ({
      oneOf: [
        { $ref: `#/components/schemas/${name}` },
        { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
      ],
    });
    const document = (maxLength: number) => {
      const schemas: JsonObject = { L0: { type: 'string', maxLength } };
      for (let index = 1; index <= 60; index += 1) {
        schemas[`L${index}`] = level(`L${index - 1}`);
      }
      return withBody(
        { $ref: '#/components/schemas/L60' },
        { components: { schemas } },
      );
    };

    expect(rulesOf(document(20), document(10))).toEqual([
      'request-max-length-decreased',
    ]);
  });
});

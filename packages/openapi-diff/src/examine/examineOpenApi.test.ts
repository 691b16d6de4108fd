import { documentOf } from '../__testUtils__/documentOf';
import type { Json, JsonObject } from '../json/Json';
import { examineOpenApi } from './examineOpenApi';

const withSchemas = (schemas: JsonObject, edition = '3.0.3') =>
  documentOf({ openapi: edition, paths: {}, components: { schemas } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const needing = (property: Json, more: JsonObject = {}) => ({
  ...{ type: 'object', required: ['a'], properties: { a: property } },
  ...more,
});
const found = (schemas: JsonObject, edition?: string) =>
  examineOpenApi(withSchemas(schemas, edition)).findings.map(
    ({ ruleId, pointer }) => [ruleId, pointer],
  );
const at = (name: string) => `/components/schemas/${name}`;

describe('examineOpenApi', () => {
  it.each([
    ['https://example.com/a.json#/A', 'reference-to-network', 'warning'],
    ['//example.com/a.json', 'reference-to-network', 'warning'],
    ['file:///etc/passwd', 'reference-to-file', 'warning'],
    ['../a.yaml#/A', 'reference-to-file', 'warning'],
    ['#/components/schemas/Gone', 'reference-to-nothing', 'error'],
  ])('tells that %s is not followed', (reference, ruleId, severity) => {
    const place = { $ref: reference };
    const { findings } = examineOpenApi(
      withSchemas({ 'A/B': { properties: { a: place, $ref: place } } }),
    );

    expect(findings).toMatchObject([
      {
        ...{ ruleId, severity },
        pointer: '/components/schemas/A~1B/properties/a/$ref',
        message: expect.stringContaining(`${reference} (at 2 places)`),
        fix: expect.stringMatching(/\.$/),
      },
    ]);
  });

  it.each<[string, Json, boolean]>([
    ['a day', '2031-01-31', false],
    ['a day that no month has', '2026-02-30', true],
    ['words', 'soon', true],
    ['a number', 20310131, true],
  ])('tells of a sunset that is %s where that is no day', (_, said, isTold) => {
    const operation = { deprecated: true, 'x-sunset': said, responses: {} };
    const { findings } = examineOpenApi(
      documentOf({
        ...{ openapi: '3.0.3', 'x-sunset': { 'x-sunset': 'soon' } },
        paths: { '/a': { get: operation } },
        components: {
          schemas: { 'x-sunset': { properties: { 'x-sunset': {} } } },
        },
      }),
    );

    const told = {
      ...{ ruleId: 'sunset-not-a-date', severity: 'error' },
      pointer: '/paths/~1a/get/x-sunset',
      message: `The sunset ${JSON.stringify(
        said,
      )} is no day of the calendar: nobody knows until when this works.`,
      fix: 'Say a day such as 2031-01-31, year, month and day.',
    };
    expect(findings).toEqual(isTold ? [told] : []);
  });

  it('tells nothing of references that lead somewhere, or that are values', () => {
    const value = { $ref: 'https://example.com/a' };
    const schemas = {
      A: { $anchor: 'a', example: value, default: value, enum: [value] },
      B: { examples: [value], 'x-from': value },
      C: { properties: { a: { $ref: '#a' }, example: { $ref: '#a' } } },
    };

    expect(examineOpenApi(withSchemas(schemas, '3.1.0'))).toEqual({
      ...{ findings: [], leftOff: 0, leadsOut: false },
    });
  });

  it.each<[string, JsonObject, string | null]>([
    ['a required property', { A: needing(ref('A')) }, 'schema-without-end'],
    [
      'a list that may not be empty',
      { A: { type: 'array', minItems: 1, items: ref('A') } },
      'schema-without-end',
    ],
    [
      'each alternative',
      {
        A: needing({ oneOf: [ref('A'), { allOf: [ref('B')] }] }),
        B: needing(ref('A')),
      },
      'schema-without-end',
    ],
    ['allOf', { A: { allOf: [ref('A')] } }, 'schema-of-itself'],
    ['references alone', { A: ref('B'), B: ref('A') }, 'schema-of-itself'],
    [
      'a base whose alternatives are made of it',
      {
        A: { oneOf: [ref('B')] },
        B: { allOf: [ref('A'), { type: 'object' }] },
      },
      'schema-of-itself',
    ],
    ['an optional property', { A: { properties: { a: ref('A') } } }, null],
    ['a nullable one', { A: needing(ref('B')), B: nullable('A') }, null],
    [
      'a list that may be empty',
      { A: needing({ type: 'array', items: ref('A') }) },
      null,
    ],
    [
      'an alternative that ends',
      { A: needing({ anyOf: [ref('A'), { type: 'string' }] }) },
      null,
    ],
    [
      'another type',
      { A: needing(ref('A'), { type: ['object', 'null'] }) },
      null,
    ],
    ['a name that leads nowhere', { A: needing({ $ref: '#nowhere' }) }, null],
  ])('tells whether a value ends by %s', (_way, schemas, ruleId) => {
    const circles = found(schemas, '3.1.0').filter(([id]) =>
      id.startsWith('schema'),
    );
    // A circle is told once, at one of its schemas.
    expect(circles.map(([id]) => id)).toEqual(ruleId ? [ruleId] : []);
  });

  it('tells each circle once, and none of what only leads into it', () => {
    const { findings } = examineOpenApi(
      withSchemas({
        Before: needing(ref('A')),
        Use: { properties: { a: ref('Before') } },
        ...{ A: needing(ref('B')), B: needing(ref('C')), C: needing(ref('A')) },
      }),
    );

    expect(findings).toMatchObject([
      {
        ...{ ruleId: 'schema-without-end', pointer: at('A') },
        message: expect.stringContaining('(A → B → C → A)'),
      },
    ]);
  });

  it('knows the end of a chain however long it is', () => {
    const chain = (last: Json) =>
      Object.fromEntries(
        Array.from({ length: 5_000 }, (_, index) => [
          `S${index}`,
          needing(index < 4_999 ? ref(`S${index + 1}`) : last),
        ]),
      );

    expect(found(chain({ type: 'string' }))).toEqual([]);
    expect(found(chain(ref('S0')))).toEqual([['schema-without-end', at('S1')]]);
  });

  it('tells operations of one id, but not names that look like them', () => {
    const get = { operationId: 'read', responses: {} };
    const document = documentOf({
      openapi: '3.1.0',
      paths: {
        '/a': { get, post: { ...get, operationId: 'write' } },
        '/b': { get, parameters: [] },
      },
      webhooks: { told: { post: get } },
      components: { links: { get: { operationId: 'read' } } },
    });

    expect(examineOpenApi(document).findings).toMatchObject([
      {
        ...{ ruleId: 'operation-id-taken', severity: 'error' },
        pointer: '/paths/~1b/get/operationId',
        message: expect.stringContaining('/paths/~1a/get/operationId'),
      },
      { pointer: '/webhooks/told/post/operationId' },
    ]);
    expect(examineOpenApi(document, 1)).toMatchObject({ leftOff: 1 });
  });

  it('counts what is beyond the most that it tells', () => {
    const names = Array.from({ length: 250 }, (_, index) => `file${index}`);
    const examined = examineOpenApi(
      withSchemas(
        Object.fromEntries(names.map(name => [name, { $ref: name }])),
      ),
    );

    expect(examined.findings).toHaveLength(200);
    expect(examined.leftOff).toBe(50);
  });

  it('makes no more findings than it tells, however much is wrong', () => {
    let made = 0;
    // A type is written as JSON where it is told.
    const toJSON = () => {
      made += 1;
      return 'none';
    };
    const types = Array.from({ length: 50_000 }, () => ({ type: { toJSON } }));
    const document = documentOf({
      tags: Array.from({ length: 500_000 }, () => 1),
      openapi: '3.1.0',
    });
    const components = { schemas: { A: { allOf: types } } };
    Object.assign(document.root, { components });

    const { findings, leftOff } = examineOpenApi(document, 100);

    expect(made).toBe(100);
    expect(findings).toHaveLength(100);
    expect(leftOff).toBe(549_900);
  });

  it('knows that a reference leads out, though it tells of others only', () => {
    const gone = { A: ref('Gone'), B: ref('Lost') };
    expect(examineOpenApi(withSchemas(gone), 1).leadsOut).toBe(false);
    const examined = examineOpenApi(
      withSchemas({ ...gone, C: { $ref: 'c.yaml' } }),
      1,
    );
    expect(examined).toMatchObject({ leftOff: 2, leadsOut: true });
  });
});

function nullable(name: string): JsonObject {
  return { nullable: true, allOf: [ref(name)] };
}

describe('examineOpenApi, of what is no schema or no path of its own', () => {
  const withSchema = (schema: Json) => ({
    openapi: '3.0.3',
    paths: {
      '/a': {
        get: {
          responses: {
            '200': { content: { 'application/json': { schema } } },
          },
        },
      },
    },
  });
  const place = '/paths/~1a/get/responses/200/content/application~1json/schema';

  it.each<[string, JsonObject, [string, string][]]>([
    [
      'a schema that is a list',
      withSchema([1]),
      [['schema-not-an-object', place]],
    ],
    [
      'a property that is a text',
      withSchema({ properties: { a: 'text', type: { type: 'string' } } }),
      [['schema-not-an-object', `${place}/properties/a`]],
    ],
    [
      'types that nobody knows',
      withSchema({
        type: 'objekt',
        properties: { a: { type: 'strng' }, b: { type: ['string', 'nil'] } },
        allOf: [{ type: 3 }],
      }),
      [
        ['schema-type-unknown', `${place}/type`],
        ['schema-type-unknown', `${place}/properties/a/type`],
        ['schema-type-unknown', `${place}/properties/b/type`],
        ['schema-type-unknown', `${place}/allOf/0/type`],
      ],
    ],
    [
      'nothing of what is no schema, nor of values and extensions',
      {
        ...withSchema({
          type: ['string', 'null'],
          example: { type: 'strng', schema: 1 },
          'x-schema': { type: 'strng' },
        }),
        security: [{ schema: [] }],
        components: {
          securitySchemes: { key: { type: 'apiKey' } },
          schemas: { schema: { type: 'object' }, any: true },
        },
      },
      [],
    ],
    [
      'paths that are the same but for names',
      {
        openapi: '3.0.3',
        paths: { '/b/{x}': {}, '/b/{x}/c': {}, '/b/{y}': {} },
      },
      [['path-taken', '/paths/~1b~1{y}']],
    ],
    [
      'paths without a slash, but no extensions beside them',
      { openapi: '3.0.3', paths: { b: {}, '/c': {}, 'x-all': {} } },
      [['path-without-slash', '/paths/b']],
    ],
  ])('tells %s', (_, root, told) => {
    const { findings } = examineOpenApi(documentOf(root));

    expect(findings.map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual(
      told,
    );
  });
});

describe('examineOpenApi, of what stands where something else is expected', () => {
  const get = (more: JsonObject) => ({ paths: { '/a': { get: more } } });
  const inGet = (place: string) => `/paths/~1a/get/${place}`;

  it.each<[string, JsonObject, [string, RegExp][]]>([
    [
      'a response that is nothing',
      get({ responses: { '200': null } }),
      [
        [
          inGet('responses/200'),
          /nothing \(null\), where an object \(a response\)/,
        ],
      ],
    ],
    [
      'parameters that are an object',
      get({ parameters: {}, responses: {} }),
      [
        [
          inGet('parameters'),
          /an object, where a list of parameters is expected/,
        ],
      ],
    ],
    [
      'a path that is a list, and an operation that is a text',
      { paths: { '/a': [], '/b': { get: 'read' } } },
      [
        ['/paths/~1a', /a list, where an object/],
        ['/paths/~1b/get', /a text, where an object \(an operation\)/],
      ],
    ],
    [
      'what is wrong in callbacks, but no reference to one',
      get({
        callbacks: {
          told: { '{$url}': { post: { tags: 'a' } } },
          other: { $ref: '#/paths/~1a/get/callbacks/told' },
        },
      }),
      [[inGet('callbacks/told/{$url}/post/tags'), /a list of names of tags/]],
    ],
    [
      'keywords of schemas, however deep',
      {
        components: {
          schemas: {
            A: { properties: [], required: true, allOf: { a: 1 } },
            B: { items: { enum: 'x', anyOf: [3, { type: 'string' }] } },
          },
        },
      },
      [
        ['/components/schemas/A/properties', /an object of schemas by name/],
        ['/components/schemas/A/required', /a list of names of properties/],
        ['/components/schemas/A/allOf', /a list of schemas/],
        ['/components/schemas/B/items/enum', /a text, where a list/],
        ['/components/schemas/B/items/anyOf/0', /is no schema/],
      ],
    ],
    [
      'components, security, and a parameter whose name is a number',
      {
        ...{ security: {}, components: [] },
        ...get({ parameters: [{ name: 3, in: 'query', required: 'yes' }] }),
      },
      [
        ['/security', /a list of what a caller needs/],
        ['/components', /a list, where an object/],
        [inGet('parameters/0/name'), /a number, where a text/],
        [inGet('parameters/0/required'), /a text, where true or false/],
      ],
    ],
    [
      'names of the author that look like extensions',
      {
        ...get({
          responses: { '200': { headers: { 'x-rate': { schema: 3 } } } },
          callbacks: { 'x-told': { '{$url}': [] } },
        }),
        security: [{ 'x-key': 'read' }],
        components: {
          schemas: { A: { properties: { 'x-id': 3 } }, 'x-b': [] },
          pathItems: { 'x-c': { get: 'read' } },
        },
      },
      [
        [inGet('responses/200/headers/x-rate/schema'), /is no schema/],
        [inGet('callbacks/x-told/{$url}'), /a list, where an object/],
        ['/security/0/x-key', /a list of scopes/],
        ['/components/schemas/A/properties/x-id', /is no schema/],
        ['/components/schemas/x-b', /is no schema/],
        ['/components/pathItems/x-c/get', /an object \(an operation\)/],
      ],
    ],
    [
      'nothing of values, extensions, references and names',
      {
        'x-all': { paths: [] },
        ...get({
          parameters: [{ $ref: '#/components/parameters/required' }],
          responses: { '200': { description: 'OK' }, 'x-more': null },
          callbacks: { told: { '{$url}': {}, 'x-more': 1 } },
          'x-more': 2,
        }),
        components: {
          parameters: { required: { name: 'a', in: 'query', example: [] } },
          schemas: { A: { properties: { required: { enum: [1] } } } },
        },
      },
      [],
    ],
  ])('tells %s', (_, root, told) => {
    const { findings } = examineOpenApi(
      documentOf({ openapi: '3.0.3', ...root }),
    );

    expect(findings.map(({ pointer }) => pointer).sort()).toEqual(
      told.map(([pointer]) => pointer).sort(),
    );
    for (const [pointer, message] of told) {
      const finding = findings.find(one => one.pointer === pointer);
      expect(finding).toMatchObject({
        message: expect.stringMatching(message),
        fix: expect.stringMatching(/^Write .*\.$/),
      });
    }
  });

  it('knows the shapes of 3.2, and the headers of an encoding', () => {
    const wrong = { headers: { a: { schema: 3 } } };
    const { findings } = examineOpenApi(
      documentOf({
        openapi: '3.2.0',
        paths: {
          '/a': { additionalOperations: { COPY: { tags: 'a' }, LINK: [] } },
        },
        components: {
          mediaTypes: {
            m: { schema: 3, itemSchema: 'A', encoding: { a: wrong } },
            n: { prefixEncoding: [wrong], itemEncoding: wrong },
          },
        },
      }),
    );

    expect(findings.map(({ pointer }) => pointer).sort()).toEqual([
      '/components/mediaTypes/m/encoding/a/headers/a/schema',
      '/components/mediaTypes/m/itemSchema',
      '/components/mediaTypes/m/schema',
      '/components/mediaTypes/n/itemEncoding/headers/a/schema',
      '/components/mediaTypes/n/prefixEncoding/0/headers/a/schema',
      '/paths/~1a/additionalOperations/COPY/tags',
      '/paths/~1a/additionalOperations/LINK',
    ]);
  });

  it('knows the shapes of 2.0', () => {
    const { findings } = examineOpenApi(
      documentOf({
        ...{ swagger: '2.0', consumes: 'application/json', definitions: [] },
        paths: {
          '/a': {
            get: {
              parameters: [{ name: 'a', in: 'query', required: true }],
              responses: { '200': { schema: 'A', headers: [] } },
            },
          },
        },
      }),
    );

    expect(findings.map(({ pointer }) => pointer).sort()).toEqual([
      '/consumes',
      '/definitions',
      '/paths/~1a/get/responses/200/headers',
      '/paths/~1a/get/responses/200/schema',
    ]);
  });
});

import fc from 'fast-check';
import type { JsonObject } from '../json/Json';

const NAMES = ['a', 'b', 'c'];
const COMPONENTS = ['Pet', 'Owner', 'Shop'];

const { schema } = fc.letrec<{ schema: JsonObject }>(tie => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    plainSchema(),
    fc.constantFrom(...COMPONENTS).map(name => ({
      $ref: `#/components/schemas/${name}`,
    })),
    objectSchema(tie('schema')),
    tie('schema').map(items => ({ type: 'array', items })),
    fc
      .record({
        keyword: fc.constantFrom('oneOf', 'anyOf', 'allOf'),
        parts: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }),
      })
      .map(({ keyword, parts }) => ({ [keyword]: parts })),
    fc.record({
      oneOf: choice(tie('schema')),
      anyOf: choice(tie('schema')),
    }),
  ),
}));

/** Parts of a choice, `null` perhaps among them. */
function choice(part: fc.Arbitrary<JsonObject>) {
  return fc.array(fc.oneof(part, fc.constant<JsonObject>({ type: 'null' })), {
    minLength: 2,
    maxLength: 3,
  });
}

function plainSchema() {
  return fc
    .record({
      type: fc.constantFrom('string', 'integer', 'number', 'boolean'),
      more: fc.record(
        {
          nullable: fc.boolean(),
          deprecated: fc.boolean(),
          format: fc.constantFrom('int32', 'int64', 'uuid'),
          enum: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
          maxLength: fc.integer({ min: 0, max: 3 }),
          minimum: fc.integer({ min: 0, max: 3 }),
          pattern: fc.constantFrom('^a', '^b'),
          default: fc.constantFrom('x', 'y'),
          description: fc.constantFrom('one', 'two'),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ type, more }): JsonObject => ({ type, ...more }));
}

function objectSchema(member: fc.Arbitrary<JsonObject>) {
  return fc
    .record({
      properties: fc.dictionary(fc.constantFrom(...NAMES), member, {
        maxKeys: 3,
      }),
      required: fc.subarray(NAMES),
      additionalProperties: fc.oneof(fc.boolean(), member),
    })
    .map((said): JsonObject => ({ type: 'object', ...said }));
}

const operation: fc.Arbitrary<JsonObject> = fc
  .record({
    parameters: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...NAMES),
        in: fc.constantFrom('query', 'header', 'cookie'),
        required: fc.boolean(),
        schema,
      }),
      { maxLength: 3, selector: ({ name, in: place }) => `${place} ${name}` },
    ),
    body: fc.option(schema),
    responses: fc.dictionary(
      fc.constantFrom('200', '201', '2XX', '404', 'default'),
      schema,
      { maxKeys: 3 },
    ),
    security: fc.subarray<JsonObject>([{ key: [] }, { token: ['read'] }, {}]),
    more: fc.record(
      {
        deprecated: fc.boolean(),
        'x-sunset': fc.constantFrom('2026-01-01', '2027-01-01', 'soon'),
        operationId: fc.constantFrom('one', 'two', 'three'),
        tags: fc.subarray(['red', 'blue']),
        summary: fc.constantFrom('one', 'two'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(
    ({ body, responses, more, ...said }): JsonObject => ({
      ...said,
      ...more,
      ...(body ? { requestBody: { content: json(body) } } : {}),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, one]) => [
          status,
          { description: 'A response', content: json(one) },
        ]),
      ),
    }),
  );

function json(one: JsonObject): JsonObject {
  return { 'application/json': { schema: one } };
}

/** Small documents of 3.0 and 3.1 with what makes comparing hard: circles, compositions, nulls. */
export const arbitraryDocument: fc.Arbitrary<JsonObject> = fc
  .record({
    openapi: fc.constantFrom('3.0.3', '3.1.0'),
    paths: fc.dictionary(
      fc.constantFrom('/pets', '/pets/{id}', '/pets/{petId}', '/owners'),
      fc.dictionary(fc.constantFrom('get', 'post'), operation, { maxKeys: 2 }),
      { maxKeys: 3 },
    ),
    webhooks: fc.dictionary(
      fc.constantFrom('added', 'gone'),
      operation.map(post => ({ post })),
      { maxKeys: 1 },
    ),
    schemas: fc.record({ Pet: schema, Owner: schema, Shop: schema }),
  })
  .map(({ openapi, paths, webhooks, schemas }) => ({
    openapi,
    info: { title: 'Pets', version: '1' },
    paths,
    webhooks,
    components: { schemas },
  }));

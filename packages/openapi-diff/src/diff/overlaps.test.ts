import { documentOf } from '../__testUtils__/documentOf';
import type { Json, JsonObject } from '../json/Json';
import { exampleDocument } from '../rules/exampleDocument';
import { diffOpenApi } from './diffOpenApi';

const VERSION = { openapi: '3.1.0' };
const content = (schema: Json) => ({ 'application/json': { schema } });
const request = (schema: Json) =>
  exampleDocument({ requestBody: { content: content(schema) } }, VERSION);
const response = (schema: Json) =>
  exampleDocument(
    { responses: { '200': { description: 'OK', content: content(schema) } } },
    VERSION,
  );
const query = (schema: Json) =>
  exampleDocument({ parameters: [{ name: 'q', in: 'query', schema }] });

/** What is said of choices, with its weight. */
const told = (before: JsonObject, after: JsonObject) =>
  diffOpenApi(documentOf(before), documentOf(after))
    .changes.filter(({ ruleId }) => /overlap|type-/.test(ruleId))
    .map(({ severity, ruleId }) => `${severity}: ${ruleId}`);

const text = { type: 'string' };
const number = { type: 'number' };
const flag = { type: 'boolean' };
const named = (required: string[]) => ({
  type: 'object',
  properties: { first: text, last: text },
  required,
});
const both = named(['first', 'last']);
const OVERLAP = 'breaking: request-alternatives-overlap';

describe('a part of `oneOf` that takes what another part takes', () => {
  it.each<[string, Json, Json, string[]]>([
    [
      'where each part asks for less than the schema did',
      both,
      { oneOf: [named(['first']), named(['last'])] },
      [OVERLAP],
    ],
    [
      'where a new part takes all that an old one takes',
      { oneOf: [number, flag] },
      { oneOf: [number, flag, { type: ['number', 'string'] }] },
      [OVERLAP],
    ],
    [
      'where a new part takes some of what an old one takes',
      number,
      { oneOf: [number, { type: 'integer' }] },
      [OVERLAP],
    ],
    [
      'where a part takes more than it did',
      { oneOf: [both, { ...named(['last']), additionalProperties: false }] },
      { oneOf: [both, named(['last'])] },
      [OVERLAP],
    ],
    [
      'where any number of parts could be satisfied',
      { anyOf: [number, { type: 'integer' }] },
      { oneOf: [number, { type: 'integer' }] },
      [OVERLAP, OVERLAP],
    ],
  ])('breaks requests %s', (_, before, after, changes) => {
    expect(told(request(before), request(after))).toEqual(changes);
  });

  it.each<[string, Json, Json]>([
    ['of `anyOf`', both, { anyOf: [named(['first']), named(['last'])] }],
    [
      'that takes nothing',
      number,
      { oneOf: [number, { allOf: [text, flag] }] },
    ],
    ['that differs', number, { oneOf: [number, text] }],
    [
      'that took it before',
      { oneOf: [number, { type: 'integer' }] },
      { oneOf: [number, { type: 'integer' }, text] },
    ],
    [
      'where a discriminator says which is meant',
      { oneOf: [both, flag] },
      {
        oneOf: [both, flag, named(['first'])],
        discriminator: { propertyName: 'first' },
      },
    ],
    [
      'that is not known',
      { oneOf: [number, flag] },
      { oneOf: [number, flag, { $ref: 'other.yaml' }] },
    ],
  ])('is nothing to tell of one %s', (_, before, after) => {
    expect(told(request(before), request(after))).toEqual([]);
  });

  it('is nothing to tell of text, where a number is a string by nature', () => {
    expect(
      told(query(text), query({ oneOf: [text, { type: 'integer' }] })),
    ).toEqual([]);
  });

  it('is weighed the other way round in responses and in the other direction', () => {
    const one = both;
    const other = { oneOf: [named(['first']), named(['last'])] };
    expect(told(response(one), response(other))).toEqual([
      'safe: response-alternatives-overlap',
    ]);
    expect(told(request(other), request(one))).toEqual([
      'safe: request-alternatives-no-longer-overlap',
    ]);
    expect(told(response(other), response(one))).toEqual([
      'risky: response-alternatives-no-longer-overlap',
    ]);
  });

  it('comes to an end where parts contain themselves', () => {
    const tree = (more: Json[]): JsonObject => ({
      ...request({ $ref: '#/components/schemas/Tree' }),
      components: {
        schemas: {
          Tree: {
            oneOf: [
              { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
              text,
              ...more,
            ],
          },
        },
      },
    });
    expect(told(tree([]), tree([{ type: ['string', 'null'] }]))).toEqual([
      OVERLAP,
    ]);
  });
});

describe('a type that comes to stand beside a choice', () => {
  const choice = (more: JsonObject = {}): JsonObject => ({
    ...{ anyOf: [text, { oneOf: [number, flag] }] },
    ...more,
  });

  it.each<[string, JsonObject, string[]]>([
    [
      'refuses parts of other types',
      { type: 'string' },
      ['breaking: request-type-narrowed'],
    ],
    [
      'refuses them in a part of `allOf`, too',
      { allOf: [{ type: ['number', 'boolean'] }] },
      ['breaking: request-type-narrowed'],
    ],
    [
      'refuses nothing where it has those of all parts',
      { type: ['string', 'number', 'boolean'] },
      [],
    ],
  ])('%s', (_, more, changes) => {
    expect(told(request(choice()), request(choice(more)))).toEqual(changes);
    expect(told(request(choice(more)), request(choice()))).toEqual(
      changes.map(() => 'safe: request-type-widened'),
    );
  });

  it('is held against nothing where a part is not known', () => {
    const parts = [text, { $ref: 'other.yaml' }];
    expect(
      told(
        request({ anyOf: parts }),
        request({ anyOf: parts, type: 'string' }),
      ),
    ).toEqual([]);
  });
});

describe('choices of many large parts', () => {
  const part = (longest: number) => ({
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `field${at}`,
        {
          type: 'object',
          properties: { name: { ...text, maxLength: longest } },
        },
      ]),
    ),
  });
  const choice = (parts: number, longest: number) => ({
    oneOf: Array.from({ length: parts }, (_, at) => part(longest + at)),
  });

  it('are not looked into where holding all parts against each other takes too much', () => {
    expect(told(response(choice(6, 1)), response(choice(6, 2)))).toEqual([
      'safe: response-alternatives-overlap',
    ]);
    expect(told(response(choice(50, 1)), response(choice(50, 2)))).toEqual([]);
  });
});

import { documentOf } from '../__testUtils__/documentOf';
import type { Json, JsonObject } from '../json/Json';
import { exampleDocument } from '../rules/exampleDocument';
import { diffOpenApi } from './diffOpenApi';

const told = (before: JsonObject, after: JsonObject) =>
  diffOpenApi(documentOf(before), documentOf(after)).changes.map(
    ({ severity, sentence }) => `${severity}: ${sentence}`,
  );

const content = (schema: Json) => ({ 'application/json': { schema } });
const request = (schema: Json) =>
  exampleDocument({ requestBody: { content: content(schema) } });
const response = (schema: Json) =>
  exampleDocument({
    responses: { '200': { description: 'OK', content: content(schema) } },
  });

describe('the form of Swagger 2.0', () => {
  const name = { in: 'formData', name: 'name', type: 'string' };
  const form = (...parameters: JsonObject[]): JsonObject => ({
    swagger: '2.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': {
        post: {
          consumes: ['application/x-www-form-urlencoded'],
          parameters,
          responses: { '200': { description: 'OK' } },
        },
      },
    },
  });
  const age = { in: 'formData', name: 'age', type: 'integer' };

  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'a required field that is new',
      form({ ...name, required: true }),
      form({ ...name, required: true }, { ...age, required: true }),
      ['breaking: The form field `age` is new and required.'],
    ],
    [
      'a field that is gone',
      form(name, age),
      form(name),
      ['risky: The form field `age` is gone.'],
    ],
    [
      'a field of another type',
      form(name, age),
      form(name, { ...age, type: 'boolean' }),
      ['breaking: The form field `age` is now boolean; it was integer.'],
    ],
    ['fields in another order', form(name, age), form(age, name), []],
  ])('tells %s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});

describe('null in a choice of several parts', () => {
  const text = { type: 'string' };
  const number = { type: 'number' };
  const nothing = { type: 'null' };

  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'joins those of a response',
      response({ anyOf: [text, number] }),
      response({ anyOf: [text, number, nothing] }),
      ['breaking: The response 200 may now be null.'],
    ],
    [
      'leaves those of a request',
      request({ oneOf: [text, number, nothing] }),
      request({ oneOf: [text, number] }),
      ['breaking: The request body may no longer be null.'],
    ],
    [
      'joins where a part could be null before',
      response({ anyOf: [{ ...text, nullable: true }, number] }),
      response({ anyOf: [{ ...text, nullable: true }, number, nothing] }),
      [],
    ],
    [
      'joins an object that leaves out its type, for which it was valid before',
      response({ properties: { a: text } }),
      response({ properties: { a: text }, nullable: true }),
      [],
    ],
    [
      'joins what may be anything',
      response({ anyOf: [{}, { title: 'b' }] }),
      response({ anyOf: [{}, { title: 'b' }, nothing] }),
      [],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});

describe('ways to prove who one is that share their schemes', () => {
  const secured = (...security: JsonObject[]) => exampleDocument({ security });
  const read = { oauth: ['read'] };
  const write = { oauth: ['write'] };

  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'one that is gone',
      secured(read, write),
      secured(write),
      ['breaking: POST /pets may no longer be called with oauth (read).'],
    ],
    [
      'one that is new',
      secured(write),
      secured(write, read),
      ['safe: POST /pets may now also be called with oauth (read).'],
    ],
    ['another order', secured(read, write), secured(write, read), []],
    [
      'another scope',
      secured(read),
      secured({ oauth: ['read', 'admin'] }),
      ['breaking: POST /pets now asks for the scope admin of oauth.'],
    ],
  ])('tell %s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});

describe('a schema that makes two choices', () => {
  const part = (name: string) => ({ type: 'object', required: [name] });
  const oneOf = [part('a'), part('b')];
  const two = (...anyOf: JsonObject[]) => request({ oneOf, anyOf });

  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'a part of the second that is gone',
      two({ type: 'string' }, { type: 'number' }, { type: 'boolean' }),
      two({ type: 'string' }, { type: 'number' }),
      ['breaking: `(anyOf 2)` of the request body may no longer be boolean.'],
    ],
    [
      'a second choice that is new',
      request({ oneOf }),
      two({ title: 'c', type: 'object' }, { title: 'd', type: 'object' }),
      [
        'breaking: The request body must now be one of the parts of its anyOf as well.',
      ],
    ],
    [
      'a choice in a second part of allOf',
      request({
        allOf: [{ oneOf }, { oneOf: [{ type: 'string' }, { type: 'number' }] }],
      }),
      request({
        allOf: [
          { oneOf },
          {
            oneOf: [
              { type: 'string' },
              { type: 'number' },
              { type: 'boolean' },
            ],
          },
        ],
      }),
      ['safe: `(oneOf 2)` of the request body may now also be boolean.'],
    ],
  ])('tells %s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});

describe('the header of a response', () => {
  const header = (said: JsonObject) =>
    exampleDocument({
      responses: { '200': { description: 'OK', headers: { 'X-Page': said } } },
    });
  const text = { type: 'string' };

  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'a schema that is new',
      header({}),
      header({ schema: text }),
      ['safe: The header `X-Page` of the response 200 now follows a schema.'],
    ],
    [
      'a schema that is gone',
      header({ schema: text }),
      header({ schema: {} }),
      [
        'breaking: The header `X-Page` of the response 200 no longer follows a schema.',
      ],
    ],
    [
      'a form that is another',
      header({ schema: text }),
      header({ content: content(text) }),
      [
        'breaking: The header `X-Page` of the response 200 is now written as application/json; it was plain text.',
      ],
    ],
    [
      'what its form holds',
      header({ content: content(text) }),
      header({ content: content({ type: 'object' }) }),
      [
        'breaking: The header `X-Page` of the response 200 is now object; it was string.',
      ],
    ],
  ])('tells %s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});

describe('variables of servers', () => {
  const server = (...values: string[]) =>
    exampleDocument(
      {},
      {
        servers: [
          {
            url: 'https://{region}.example.com',
            variables: {
              region: {
                default: 'eu',
                ...(values.length > 0 ? { enum: values } : {}),
              },
            },
          },
        ],
      },
    );

  it('tell that only some values are left', () => {
    expect(told(server(), server('eu', 'us'))).toEqual([
      'risky: The server https://{region}.example.com knows only region = eu, us; it took any region.',
    ]);
  });

  it('tell that any value is taken', () => {
    expect(told(server('eu', 'us'), server())).toEqual([
      'safe: The server https://{region}.example.com takes any region; it knew only region = eu, us.',
    ]);
  });
});

describe('a callback at another address', () => {
  it('is told as moved, and compared', () => {
    const calling = (address: string, type: string) =>
      exampleDocument({
        callbacks: {
          done: {
            [address]: {
              post: {
                operationId: 'done',
                requestBody: { content: { [type]: {} } },
                responses: { '200': { description: 'OK' } },
              },
            },
          },
        },
      });

    expect(
      told(
        calling('{$request.body#/url}', 'text/plain'),
        calling('{$request.body#/address}', 'text/plain'),
      ),
    ).toEqual([
      'breaking: The callback `done` of POST /pets now goes to {$request.body#/address}; it went to {$request.body#/url}.',
    ]);
  });
});

describe('what several parts of allOf say', () => {
  const parts = (...allOf: JsonObject[]) => request({ allOf });
  const list = { type: 'array' };

  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'of the items of a list',
      parts(
        { ...list, items: { type: 'string' } },
        { items: { maxLength: 20 } },
      ),
      parts(
        { ...list, items: { type: 'string' } },
        { items: { maxLength: 10 } },
      ),
      ['breaking: `[]` of the request body now has maxLength 10; it was 20.'],
    ],
    [
      'of multiples',
      parts({ type: 'number', multipleOf: 0.2 }, { multipleOf: 0.3 }),
      parts({ type: 'number', multipleOf: 0.2 }, { multipleOf: 0.4 }),
      ['breaking: The request body must now be a multiple of 0.4; it was 0.6.'],
    ],
    [
      'of formats',
      parts({ type: 'string', format: 'uuid' }, { format: 'date' }),
      parts({ type: 'string', format: 'uuid' }, { format: 'uri' }),
      [
        'breaking: The request body now has the format uri and uuid instead of date and uuid.',
      ],
    ],
  ])('counts %s', (_, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});

describe('the version of the API', () => {
  const versioned = (info: JsonObject) => exampleDocument({}, { info });

  it('is told to be no longer said, or not to have been', () => {
    const one = versioned({ title: 'Pets', version: '1' });
    const none = versioned({ title: 'Pets' });

    expect(told(one, none)).toEqual([
      'safe: The version of the API is now not said; it was 1.',
    ]);
    expect(told(none, one)).toEqual([
      'safe: The version of the API is now 1; it was not said.',
    ]);
  });
});

import type { JsonObject } from '../../json/Json';
import { exampleDocument } from '../exampleDocument';
import type { OperationRule } from './OperationRule';

const text = { type: 'string' };
const withParameters = (...parameters: JsonObject[]) =>
  exampleDocument({ parameters });
const none = withParameters();
const query = (more: JsonObject = {}): JsonObject => ({
  name: 'tag',
  in: 'query',
  schema: text,
  ...more,
});
const atPath = (path: string, name: string): JsonObject => ({
  ...none,
  paths: {
    [path]: {
      get: {
        parameters: [{ name, in: 'path', required: true, schema: text }],
        responses: { '200': { description: 'OK' } },
      },
    },
  },
});

/** Parameters of path, query, header and cookie. */
export const parameterRules = {
  'required-parameter-added': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is new and required.',
    explanation: 'Nobody sends it yet, so every request is refused.',
    example: [none, withParameters(query({ required: true }))],
  },
  'optional-parameter-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'Nobody has to send it.',
    example: [none, withParameters(query())],
  },
  'parameter-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Requests that carry it are refused or mean something else.',
    example: [withParameters(query()), none],
  },
  'deprecated-parameter-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place}, which was deprecated, is gone.',
    explanation: 'It was announced; who has not followed yet still notices.',
    example: [withParameters(query({ deprecated: true })), none],
  },
  'parameter-removed-before-sunset': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone before its sunset on {before}.',
    explanation: 'Clients were promised that it works until then.',
    example: [
      withParameters(query({ deprecated: true, 'x-sunset': '9999-12-31' })),
      none,
    ],
  },
  'parameter-moved': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now sent in {after}; it was in {before}.',
    explanation: 'Where clients send it today the server does not look.',
    example: [withParameters(query()), withParameters(query({ in: 'header' }))],
  },
  'path-parameter-renamed': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The path parameter `{before}` is now called `{after}`.',
    explanation: 'Its name is no part of the request.',
    example: [atPath('/pets/{id}', 'id'), atPath('/pets/{petId}', 'petId')],
  },
  'parameter-became-required': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now required.',
    explanation: 'Requests without it are refused.',
    example: [
      withParameters(query()),
      withParameters(query({ required: true })),
    ],
  },
  'parameter-became-optional': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} is no longer required.',
    explanation: 'Requests that carry it are still valid.',
    example: [
      withParameters(query({ required: true })),
      withParameters(query()),
    ],
  },
  'parameter-style-changed': {
    severity: 'breaking',
    notices: 'both',
    sentence: '{place} is now written as {after}; it was {before}.',
    explanation:
      'Lists and objects are written otherwise, so the server reads other values.',
    example: [
      withParameters(query({ explode: true })),
      withParameters(query({ explode: false })),
    ],
  },
  'parameter-empty-value-forbidden': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} may no longer be empty.',
    explanation: 'Requests with an empty value are refused.',
    example: [
      withParameters(query({ allowEmptyValue: true })),
      withParameters(query()),
    ],
  },
  'parameter-empty-value-allowed': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} may now be empty.',
    explanation: 'Requests with a value are still valid.',
    example: [
      withParameters(query()),
      withParameters(query({ allowEmptyValue: true })),
    ],
  },
  'parameter-schema-added': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} now follows a schema.',
    explanation: 'Any value was valid; now some are refused.',
    example: [
      withParameters({ name: 'tag', in: 'query' }),
      withParameters(query()),
    ],
  },
  'parameter-schema-removed': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} no longer follows a schema.',
    explanation: 'Any value is valid.',
    example: [
      withParameters(query()),
      withParameters({ name: 'tag', in: 'query' }),
    ],
  },
  'parameter-media-type-added': {
    severity: 'breaking',
    notices: 'both',
    sentence: '{place} is now written as {after}.',
    explanation: 'The text of the value is read otherwise.',
    example: [
      withParameters(query()),
      withParameters({
        name: 'tag',
        in: 'query',
        content: { 'application/json': { schema: text } },
      }),
    ],
  },
  'parameter-media-type-removed': {
    severity: 'breaking',
    notices: 'both',
    sentence: '{place} is no longer written as {before}.',
    explanation: 'The text of the value is read otherwise.',
    example: [
      withParameters({
        name: 'tag',
        in: 'query',
        content: { 'application/json': { schema: text } },
      }),
      withParameters(query()),
    ],
  },
  'parameter-deprecated': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is now deprecated.',
    explanation: 'It still works.',
    example: [
      withParameters(query()),
      withParameters(query({ deprecated: true })),
    ],
  },
  'parameter-reactivated': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is no longer deprecated.',
    explanation: 'It stays.',
    example: [
      withParameters(query({ deprecated: true })),
      withParameters(query()),
    ],
  },
  'parameter-documentation-changed': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The documentation of {place} changed.',
    explanation: 'Only people read it.',
    example: [
      withParameters(query({ description: 'a' })),
      withParameters(query({ description: 'b' })),
    ],
  },
} as const satisfies Record<string, OperationRule>;

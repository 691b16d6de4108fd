import type { JsonObject } from '../../json/Json';
import { exampleDocument } from '../exampleDocument';
import type { OperationRule } from './OperationRule';

const schema = { type: 'object' };
const json = { 'application/json': { schema } };
const withBody = (content: JsonObject, more: JsonObject = {}) =>
  exampleDocument({ requestBody: { content, ...more } });
const none = exampleDocument({});
const form = (encoding: JsonObject) =>
  withBody({ 'multipart/form-data': { schema, encoding } });

/** What clients send as the body of a request. */
export const bodyRules = {
  'required-body-added': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is new and required.',
    explanation: 'Nobody sends it yet, so every request is refused.',
    example: [none, withBody(json, { required: true })],
  },
  'optional-body-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'Nobody has to send it.',
    example: [none, withBody(json)],
  },
  'body-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'What clients send is refused or lost.',
    example: [withBody(json), none],
  },
  'body-became-required': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now required.',
    explanation: 'Requests without it are refused.',
    example: [withBody(json), withBody(json, { required: true })],
  },
  'body-became-optional': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} is no longer required.',
    explanation: 'Requests that carry it are still valid.',
    example: [withBody(json, { required: true }), withBody(json)],
  },
  'request-media-type-added': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} may now be sent as {after}.',
    explanation: 'What clients send today is still read.',
    example: [
      withBody(json),
      withBody({ ...json, 'application/xml': { schema } }),
    ],
  },
  'request-media-type-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} may no longer be sent as {before}.',
    explanation: 'Requests in this form are refused.',
    example: [
      withBody({ ...json, 'application/xml': { schema } }),
      withBody(json),
    ],
  },
  'request-media-type-renamed': {
    severity: 'risky',
    notices: 'both',
    sentence: '{place} is now sent as {after}; it was {before}.',
    explanation:
      'Servers that look at the parameters of the type can refuse requests.',
    example: [
      withBody(json),
      withBody({ 'application/json; charset=utf-8': { schema } }),
    ],
  },
  'request-media-type-schema-added': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} as {name} now follows a schema.',
    explanation: 'Anything was valid; now some requests are refused.',
    example: [withBody({ 'application/json': {} }), withBody(json)],
  },
  'request-media-type-schema-removed': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} as {name} no longer follows a schema.',
    explanation: 'Anything is valid.',
    example: [withBody(json), withBody({ 'application/json': {} })],
  },
  'request-encoding-changed': {
    severity: 'risky',
    notices: 'both',
    sentence: '{place} as {name} has its parts encoded otherwise.',
    explanation: 'Parts that clients send today can be refused.',
    example: [
      form({ a: { contentType: 'image/png' } }),
      form({ a: { contentType: 'image/gif' } }),
    ],
  },
  'body-documentation-changed': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The documentation of {place} changed.',
    explanation: 'Only people read it.',
    example: [
      withBody(json, { description: 'a' }),
      withBody(json, { description: 'b' }),
    ],
  },
} as const satisfies Record<string, OperationRule>;

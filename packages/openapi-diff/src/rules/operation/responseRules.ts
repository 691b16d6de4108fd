import type { JsonObject } from '../../json/Json';
import { exampleDocument } from '../exampleDocument';
import type { OperationRule } from './OperationRule';

const text = { type: 'string' };
const schema = { type: 'object' };
const json = { 'application/json': { schema } };
const responses = (said: JsonObject) => exampleDocument({ responses: said });
const ok = (more: JsonObject = {}) =>
  responses({ '200': { description: 'OK', ...more } });
const okAnd = (status: string) =>
  responses({
    '200': { description: 'OK' },
    [status]: { description: 'Other' },
  });
const header = (more: JsonObject = {}) =>
  ok({ headers: { ETag: { schema: text, ...more } } });
const link = (operationId: string) => ok({ links: { next: { operationId } } });

/** What clients get back. */
export const responseRules = {
  'success-response-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation:
      'Clients treat any status of its hundred alike (RFC 9110, 15).',
    example: [ok(), okAnd('201')],
  },
  'success-response-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Clients wait for a status that does not come any more.',
    example: [okAnd('201'), ok()],
  },
  'other-response-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation:
      'Clients must expect errors that are not described in any case.',
    example: [ok(), okAnd('404')],
  },
  'other-response-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Clients that treat this status on its own do so no more.',
    example: [okAnd('404'), ok()],
  },
  'response-status-covered': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is now described under {after}; it was under {before}.',
    explanation: 'The status is still described, by a range or by the default.',
    example: [ok(), responses({ '2XX': { description: 'OK' } })],
  },
  'response-media-type-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} may now come as {after}.',
    explanation: 'Clients say what they accept.',
    example: [
      ok({ content: json }),
      ok({ content: { ...json, 'application/xml': { schema } } }),
    ],
  },
  'response-media-type-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} no longer comes as {before}.',
    explanation: 'Clients that accept only this form get none.',
    example: [
      ok({ content: { ...json, 'application/xml': { schema } } }),
      ok({ content: json }),
    ],
  },
  'response-media-type-renamed': {
    severity: 'risky',
    notices: 'both',
    sentence: '{place} now comes as {after}; it was {before}.',
    explanation:
      'Clients that look at the parameters of the type can refuse responses.',
    example: [
      ok({ content: json }),
      ok({ content: { 'application/json; charset=utf-8': { schema } } }),
    ],
  },
  'response-media-type-generalized': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} now comes as {after}; it was {before}, which says more.',
    explanation:
      'Clients that accept or expect only the narrower type get none.',
    example: [
      ok({ content: { 'application/json; charset=utf-8': { schema } } }),
      ok({ content: json }),
    ],
  },
  'response-media-type-schema-added': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} as {name} now follows a schema.',
    explanation: 'Clients could rely on nothing before.',
    example: [
      ok({ content: { 'application/json': {} } }),
      ok({ content: json }),
    ],
  },
  'response-media-type-schema-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} as {name} no longer follows a schema.',
    explanation: 'Clients can rely on nothing any more.',
    example: [
      ok({ content: json }),
      ok({ content: { 'application/json': {} } }),
    ],
  },
  'response-header-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'Clients pass over headers they do not know.',
    example: [ok(), header()],
  },
  'required-response-header-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place}, which was required, is gone.',
    explanation: 'Clients could rely on it.',
    example: [header({ required: true }), ok()],
  },
  'optional-response-header-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Nobody could rely on it, yet many do.',
    example: [header(), ok()],
  },
  'response-header-became-optional': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is no longer required.',
    explanation: 'Clients could rely on it.',
    example: [header({ required: true }), header()],
  },
  'response-header-became-required': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} is now required.',
    explanation: 'Clients can rely on it.',
    example: [header(), header({ required: true })],
  },
  'response-header-style-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now written as {after}; it was {before}.',
    explanation:
      'Lists and objects are written otherwise, so clients read other values.',
    example: [header({ explode: false }), header({ explode: true })],
  },
  'response-header-schema-added': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} now follows a schema.',
    explanation: 'Clients could rely on nothing before.',
    example: [header({ schema: {} }), header()],
  },
  'response-header-schema-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} no longer follows a schema.',
    explanation: 'Clients can rely on nothing any more.',
    example: [header(), header({ schema: {} })],
  },
  'response-header-media-type-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now written as {after}; it was {before}.',
    explanation: 'Clients read the text of the value otherwise.',
    example: [header(), ok({ headers: { ETag: { content: json } } })],
  },
  'response-link-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'Nobody follows it yet.',
    example: [ok(), link('a')],
  },
  'response-link-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Clients that follow links do not find it.',
    example: [link('a'), ok()],
  },
  'response-link-changed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} leads elsewhere.',
    explanation: 'Clients that follow links come to another operation.',
    example: [link('a'), link('b')],
  },
  'response-documentation-changed': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The documentation of {place} changed.',
    explanation: 'Only people read it.',
    example: [
      responses({ '200': { description: 'a' } }),
      responses({ '200': { description: 'b' } }),
    ],
  },
} as const satisfies Record<string, OperationRule>;

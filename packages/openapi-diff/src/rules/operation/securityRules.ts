import type { JsonObject } from '../../json/Json';
import { exampleDocument } from '../exampleDocument';
import type { OperationRule } from './OperationRule';

const secured = (...security: JsonObject[]) => exampleDocument({ security });
const scheme = (said: JsonObject | null) =>
  exampleDocument(
    {},
    { components: { securitySchemes: said ? { a: said } : {} } },
  );
const apiKey = (more: JsonObject) =>
  scheme({ type: 'apiKey', in: 'header', name: 'X-Key', ...more });
const flow = (more: JsonObject = {}) =>
  scheme({
    type: 'oauth2',
    flows: {
      authorizationCode: {
        authorizationUrl: 'https://example.com/a',
        tokenUrl: 'https://example.com/t',
        scopes: { read: 'Read' },
        ...more,
      },
    },
  });
const noFlow = scheme({ type: 'oauth2', flows: {} });
const openId = (url: string) =>
  scheme({ type: 'openIdConnect', openIdConnectUrl: url });
const http = (more: JsonObject) => scheme({ type: 'http', ...more });

/** Who may call, and how callers prove who they are. */
export const securityRules = {
  'security-added': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} may now also be called with {after}.',
    explanation: 'Callers of today still may.',
    example: [secured({ a: [] }), secured({ a: [] }, { b: [] })],
  },
  'security-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} may no longer be called with {before}.',
    explanation: 'Callers that prove themselves so are refused.',
    example: [secured({ a: [] }, { b: [] }), secured({ a: [] })],
  },
  'security-loosened': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} no longer asks for {before}, but for less.',
    explanation: 'Callers that prove themselves so still prove enough.',
    example: [secured({ a: [], b: [] }), secured({ a: [] })],
  },
  'anonymous-access-added': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} may now be called by anybody.',
    explanation: 'Callers of today still may.',
    example: [secured({ a: [] }), secured()],
  },
  'anonymous-access-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} may no longer be called by anybody.',
    explanation: 'Callers that prove nothing are refused.',
    example: [secured(), secured({ a: [] })],
  },
  'security-scope-added': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} now asks for the scope {after} of {name}.',
    explanation: 'Tokens without it are refused.',
    example: [secured({ a: ['read'] }), secured({ a: ['read', 'write'] })],
  },
  'security-scope-removed': {
    severity: 'safe',
    notices: 'server',
    sentence: '{place} no longer asks for the scope {before} of {name}.',
    explanation: 'Tokens of today are still enough.',
    example: [secured({ a: ['read', 'write'] }), secured({ a: ['read'] })],
  },
  'security-scheme-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'Operations say themselves which schemes they ask for.',
    example: [scheme(null), apiKey({})],
  },
  'security-scheme-removed': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Operations say themselves which schemes they ask for.',
    example: [apiKey({}), scheme(null)],
  },
  'security-scheme-type-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now of the type {after}; it was {before}.',
    explanation: 'Callers prove themselves in a way that is not read any more.',
    example: [apiKey({}), http({ scheme: 'basic' })],
  },
  'api-key-name-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now sent as {after}; it was {before}.',
    explanation: 'The key is not found where callers send it.',
    example: [apiKey({}), apiKey({ name: 'X-Other' })],
  },
  'api-key-location-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now sent in {after}; it was in {before}.',
    explanation: 'The key is not found where callers send it.',
    example: [apiKey({}), apiKey({ in: 'query' })],
  },
  'http-scheme-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} now uses {after}; it was {before}.',
    explanation: 'Callers prove themselves in a way that is not read any more.',
    example: [http({ scheme: 'basic' }), http({ scheme: 'bearer' })],
  },
  'bearer-format-changed': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} now has tokens of the format {after}; it was {before}.',
    explanation: 'The format is a hint for people (OpenAPI 3.1, 4.8.27).',
    example: [
      http({ scheme: 'bearer', bearerFormat: 'JWT' }),
      http({ scheme: 'bearer', bearerFormat: 'opaque' }),
    ],
  },
  'open-id-connect-url-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now discovered at {after}; it was {before}.',
    explanation:
      'Callers get their tokens at a place that is not trusted any more.',
    example: [openId('https://example.com/a'), openId('https://example.com/b')],
  },
  'oauth-flow-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} now has the flow {after}.',
    explanation: 'Callers still get their tokens as they do today.',
    example: [noFlow, flow()],
  },
  'oauth-flow-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} no longer has the flow {before}.',
    explanation: 'Callers that get their tokens so get none.',
    example: [flow(), noFlow],
  },
  'oauth-url-changed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} now has the {name} {after}; it was {before}.',
    explanation:
      'Callers get their tokens at a place that is not there any more.',
    example: [flow(), flow({ tokenUrl: 'https://example.com/other' })],
  },
  'oauth-scope-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} now knows the scope {after}.',
    explanation: 'Operations say themselves which scopes they ask for.',
    example: [flow(), flow({ scopes: { read: 'Read', write: 'Write' } })],
  },
  'oauth-scope-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} no longer knows the scope {before}.',
    explanation: 'A caller that asks for it can be refused a token.',
    example: [flow({ scopes: { read: 'Read', write: 'Write' } }), flow()],
  },
} as const satisfies Record<string, OperationRule>;

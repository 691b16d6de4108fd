import type { JsonObject } from '../../json/Json';
import { exampleDocument } from '../exampleDocument';
import type { OperationRule } from './OperationRule';

const base = exampleDocument({});
const document = (root: JsonObject) => exampleDocument({}, root);
const server = (url: string) => ({ url });
const message = (type: string): JsonObject => ({
  post: {
    requestBody: { content: { [type]: {} } },
    responses: { '200': { description: 'OK' } },
  },
});
const webhooks = (said: JsonObject) =>
  document({ openapi: '3.1.0', webhooks: said });
const variable = (...values: string[]) =>
  document({
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
  });
const answeredWith = (schema: JsonObject) =>
  exampleDocument({
    responses: {
      '200': { description: 'OK', content: { 'application/json': { schema } } },
    },
  });
const callbacks = (said: JsonObject) => exampleDocument({ callbacks: said });
const calledAt = (address: string) =>
  callbacks({
    done: {
      [address]: {
        post: {
          operationId: 'done',
          responses: { '200': { description: 'OK' } },
        },
      },
    },
  });

/** The document as a whole, its servers, and what the API calls itself. */
export const documentRules = {
  'api-version-changed': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The version of the API is now {after}; it was {before}.',
    explanation: 'It only says that something changed.',
    example: [base, document({ info: { title: 'Pets', version: '2' } })],
  },
  'api-documentation-changed': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The documentation of the API changed.',
    explanation: 'Only people read it.',
    example: [base, document({ info: { title: 'Animals', version: '1' } })],
  },
  'component-schema-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is a new schema.',
    explanation: 'What uses it is told by itself.',
    example: [base, document({ components: { schemas: { Pet: {} } } })],
  },
  'component-schema-removed': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is no longer a schema of its own.',
    explanation: 'What used it is told by itself.',
    example: [document({ components: { schemas: { Pet: {} } } }), base],
  },
  'server-added': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The server {after} is new.',
    explanation: 'Nobody has to call it.',
    example: [
      document({ servers: [server('https://a.example.com')] }),
      document({
        servers: [
          server('https://a.example.com'),
          server('https://b.example.com'),
        ],
      }),
    ],
  },
  'server-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: 'The server {before} is gone.',
    explanation: 'Clients that call this address can find nothing there.',
    example: [
      document({
        servers: [
          server('https://a.example.com'),
          server('https://b.example.com'),
        ],
      }),
      document({ servers: [server('https://a.example.com')] }),
    ],
  },
  'server-variable-value-added': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The server {name} now also knows {after}.',
    explanation: 'The addresses of today are still served.',
    example: [variable('eu'), variable('eu', 'us')],
  },
  'server-variable-value-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: 'The server {name} no longer knows {before}.',
    explanation: 'Clients that call this address can find nothing there.',
    example: [variable('eu', 'us'), variable('eu')],
  },
  'server-variable-restricted': {
    severity: 'risky',
    notices: 'client',
    sentence: 'The server {name} knows only {after}; it took any {before}.',
    explanation:
      'Clients that call an address with another value can find nothing there.',
    example: [variable(), variable('eu', 'us')],
  },
  'server-variable-unrestricted': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The server {name} takes any {after}; it knew only {before}.',
    explanation: 'The addresses of today are still served.',
    example: [variable('eu', 'us'), variable()],
  },
  'webhook-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'It comes to those alone who ask for it.',
    example: [
      webhooks({}),
      webhooks({ petAdded: message('application/json') }),
    ],
  },
  'webhook-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Those who wait for it wait in vain.',
    example: [
      webhooks({ petAdded: message('application/json') }),
      webhooks({}),
    ],
  },
  'callback-added': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'Clients can get a call that they do not expect.',
    example: [
      exampleDocument({}),
      callbacks({ done: { '{$request.body#/url}': message('text/plain') } }),
    ],
  },
  'callback-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Clients that wait for the call wait in vain.',
    example: [
      callbacks({ done: { '{$request.body#/url}': message('text/plain') } }),
      exampleDocument({}),
    ],
  },
  'callback-moved': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} now goes to {after}; it went to {before}.',
    explanation: 'Clients that wait for the call where it went wait in vain.',
    example: [
      calledAt('{$request.body#/url}'),
      calledAt('{$request.body#/to}'),
    ],
  },
  'outer-reference-changed': {
    severity: 'risky',
    notices: 'both',
    sentence:
      '{place} refers to {after}, outside of this document; it referred to {before}.',
    explanation:
      'What is outside is not looked up: it can say anything else than what was referred to before.',
    example: [
      answeredWith({ $ref: 'pets.yaml#/Pet' }),
      answeredWith({ $ref: 'pets-v2.yaml#/Pet' }),
    ],
  },
  'outgoing-call-changed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} changed in what the API sends or awaits: {name}.',
    explanation: 'Those who receive the call can meet what they do not expect.',
    example: [
      webhooks({ petAdded: message('application/json') }),
      webhooks({ petAdded: message('application/xml') }),
    ],
  },
} as const satisfies Record<string, OperationRule>;

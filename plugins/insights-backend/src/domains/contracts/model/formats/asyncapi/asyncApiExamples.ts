import type { Json, JsonObject } from '@almanac/openapi-diff';

/** Two definitions, before and after. */
export interface AsyncApiExample {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

const NAME = { type: 'object', properties: { name: { type: 'string' } } };
const ADOPTED = { name: 'adopted', payload: NAME };
const CHANNEL = { subscribe: { message: ADOPTED } };
const SERVER = { url: 'broker.example.com', protocol: 'mqtt' };

/** A small definition of what happens to pets. */
function definition(parts: JsonObject = {}): JsonObject {
  return {
    asyncapi: '2.6.0',
    info: { title: 'Pets', version: '1.0.0' },
    channels: { 'pets/adopted': CHANNEL },
    ...parts,
  };
}

const example = (
  before: JsonObject,
  after: JsonObject,
  of: (parts: JsonObject) => JsonObject = definition,
): AsyncApiExample => ({ before: of(before), after: of(after) });

/**
 * Those that differ by the one message of the one operation.
 *
 * @param word - `publish` where clients send it, `subscribe` where they receive it
 */
export const messageExampleOf = (
  before: JsonObject,
  after: JsonObject,
  word = 'subscribe',
) =>
  example(before, after, how =>
    definition({
      channels: {
        'pets/adopted': { [word]: { message: { ...ADOPTED, ...how } } },
      },
    }),
  );

/** Those that differ by the messages of the one operation. */
const messages = (word: string, before: string[], after: string[]) =>
  example({ names: before }, { names: after }, ({ names }) =>
    definition({
      channels: {
        'pets/adopted': {
          [word]: {
            message: {
              oneOf: (names as Json[]).map(name => ({ name, payload: NAME })),
            },
          },
        },
      },
    }),
  );

/** Those that differ by the one server. */
const server = (before: JsonObject, after: JsonObject) =>
  example(before, after, how =>
    definition({
      servers: { main: { ...SERVER, ...how } },
      components: {
        securitySchemes: {
          token: { type: 'userPassword' },
          certificate: { type: 'X509' },
        },
      },
    }),
  );

/** Those that differ by the one operation. */
const operation = (before: JsonObject, after: JsonObject) =>
  example(before, after, how =>
    definition({
      channels: {
        'pets/adopted': { subscribe: { ...CHANNEL.subscribe, ...how } },
      },
    }),
  );

/** Those of version 3 that differ by how one answers. */
const replying = (before: JsonObject, after: JsonObject) =>
  example(before, after, how => ({
    asyncapi: '3.0.0',
    info: { title: 'Pets', version: '1.0.0' },
    channels: {
      ask: { address: 'pets/ask', messages: { adopted: ADOPTED } },
      answers: { address: 'pets/answers', messages: { adopted: ADOPTED } },
      others: { address: 'pets/others', messages: { adopted: ADOPTED } },
    },
    operations: {
      adopt: {
        action: 'receive',
        channel: { $ref: '#/channels/ask' },
        reply: how,
      },
    },
  }));

const AVRO = 'application/vnd.apache.avro;version=1.9.0';

/** Examples of what is told beside the schemas of messages, by the rule. */
export const OUTLINE_EXAMPLES: Readonly<Record<string, AsyncApiExample>> = {
  'asyncapi-edition-changed': example(
    { asyncapi: '2.5.0' },
    { asyncapi: '2.6.0' },
  ),
  'asyncapi-version-changed': example(
    { info: { title: 'Pets', version: '1.0.0' } },
    { info: { title: 'Pets', version: '1.1.0' } },
  ),
  'asyncapi-documentation-changed': example(
    { info: { title: 'Pets', version: '1.0.0' } },
    { info: { title: 'Animals', version: '1.0.0' } },
  ),
  'asyncapi-id-changed': example({ id: 'urn:pets' }, { id: 'urn:animals' }),
  'asyncapi-server-added': example(
    { servers: { main: SERVER } },
    { servers: { main: SERVER, second: SERVER } },
  ),
  'asyncapi-server-removed': example(
    { servers: { main: SERVER, second: SERVER } },
    { servers: { main: SERVER } },
  ),
  'asyncapi-server-protocol-changed': server({}, { protocol: 'amqp' }),
  'asyncapi-server-changed': server({}, { url: 'other.example.com' }),
  'asyncapi-security-required': server({}, { security: [{ token: [] }] }),
  'asyncapi-security-dropped': server({ security: [{ token: [] }] }, {}),
  'asyncapi-security-way-added': server(
    { security: [{ token: [] }] },
    { security: [{ token: [] }, { certificate: [] }] },
  ),
  'asyncapi-security-way-removed': server(
    { security: [{ token: [] }, { certificate: [] }] },
    { security: [{ token: [] }] },
  ),
  'asyncapi-channel-added': example(
    {},
    { channels: { 'pets/adopted': CHANNEL, 'pets/lost': CHANNEL } },
  ),
  'asyncapi-channel-removed': example(
    { channels: { 'pets/adopted': CHANNEL, 'pets/lost': CHANNEL } },
    {},
  ),
  'asyncapi-channel-changed': example(
    {
      channels: {
        'pets/adopted': { ...CHANNEL, bindings: { amqp: { is: 'queue' } } },
      },
    },
    {
      channels: {
        'pets/adopted': {
          ...CHANNEL,
          bindings: { amqp: { is: 'routingKey' } },
        },
      },
    },
  ),
  'asyncapi-content-type-changed': messageExampleOf(
    { contentType: 'application/json' },
    { contentType: 'application/cbor' },
  ),
  'asyncapi-schema-format-changed': messageExampleOf(
    {},
    { schemaFormat: AVRO, payload: { type: 'string' } },
  ),
  'asyncapi-foreign-schema-changed': messageExampleOf(
    { schemaFormat: AVRO, payload: { type: 'string' } },
    { schemaFormat: AVRO, payload: { type: 'bytes' } },
  ),
  'asyncapi-message-name-changed': messageExampleOf({}, { name: 'taken' }),
  'asyncapi-message-changed': messageExampleOf(
    { correlationId: { location: '$message.header#/id' } },
    { correlationId: { location: '$message.header#/key' } },
  ),
  'asyncapi-operation-added': example(
    {},
    {
      channels: {
        'pets/adopted': { ...CHANNEL, publish: { message: ADOPTED } },
      },
    },
  ),
  'asyncapi-operation-removed': example(
    {
      channels: {
        'pets/adopted': { ...CHANNEL, publish: { message: ADOPTED } },
      },
    },
    {},
  ),
  'asyncapi-operation-changed': operation(
    { bindings: { mqtt: { qos: 1 } } },
    { bindings: { mqtt: { qos: 2 } } },
  ),
  'asyncapi-message-removed': messages(
    'subscribe',
    ['adopted', 'lost'],
    ['adopted'],
  ),
  'asyncapi-message-added': messages(
    'subscribe',
    ['adopted'],
    ['adopted', 'lost'],
  ),
  'asyncapi-sent-message-added': messages(
    'publish',
    ['adopted'],
    ['adopted', 'lost'],
  ),
  'asyncapi-reply-changed': replying(
    { channel: { $ref: '#/channels/answers' } },
    { channel: { $ref: '#/channels/others' } },
  ),
};

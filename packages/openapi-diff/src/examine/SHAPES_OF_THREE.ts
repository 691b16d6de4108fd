import {
  BOOLEAN,
  extensibleMapOf,
  LIST,
  listOf,
  mapOf,
  part,
  SCHEMA,
  type Shape,
  type Shapes,
  TEXT,
} from './Shape';

const OTHER = part('other', 'with members of its own');
const PARAMETERS = listOf(part('parameter', 'a parameter'), 'parameters');
const RESPONSES = extensibleMapOf(
  part('response', 'a response'),
  'responses by status',
);
const HEADERS = mapOf(part('header', 'a header'), 'headers by name');
const MEDIA_TYPE = part('mediaType', 'what a media type holds');
const CONTENT = mapOf(MEDIA_TYPE, 'contents by media type');
const ENCODING = part('encoding', 'an encoding');

/** How parts of a body are written; by place since 3.2. */
const ENCODINGS: Readonly<Record<string, Shape>> = {
  encoding: mapOf(ENCODING, 'encodings by name'),
  prefixEncoding: listOf(ENCODING, 'encodings'),
  itemEncoding: ENCODING,
};

const SERVERS = listOf(part('server', 'a server'), 'servers');
const PATH_ITEM = part('pathItem', 'the operations of a path');
const PATHS = extensibleMapOf(PATH_ITEM, 'paths');
const CALLBACKS = mapOf(
  {
    ...extensibleMapOf(
      part('pathItem', 'the operations of an address'),
      'addresses',
    ),
    mayRefer: true,
  },
  'callbacks by name',
);
const SECURITY = listOf(
  mapOf(listOf(TEXT, 'scopes'), 'scopes by scheme'),
  'what a caller needs',
);
const OPERATION = part('operation', 'an operation');
const SCHEMAS = mapOf(SCHEMA, 'schemas by name');

/** Keywords of schemas: JSON Schema 2020-12, and what OpenAPI 3.0 took over of it. */
export const SCHEMA_MEMBERS: Readonly<Record<string, Shape>> = {
  ...{ properties: SCHEMAS, patternProperties: SCHEMAS },
  ...{ $defs: SCHEMAS, dependentSchemas: SCHEMAS },
  ...{ additionalProperties: SCHEMA, items: SCHEMA, not: SCHEMA },
  ...{ if: SCHEMA, then: SCHEMA, else: SCHEMA },
  ...{ contains: SCHEMA, propertyNames: SCHEMA },
  allOf: listOf(SCHEMA, 'schemas'),
  oneOf: listOf(SCHEMA, 'schemas'),
  anyOf: listOf(SCHEMA, 'schemas'),
  prefixItems: listOf(SCHEMA, 'schemas'),
  required: listOf(TEXT, 'names of properties'),
  enum: LIST,
};

const METHODS: Readonly<Record<string, Shape>> = Object.fromEntries(
  [
    ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
    'query',
  ].map(method => [method, OPERATION]),
);

const VALUE: Readonly<Record<string, Shape>> = {
  ...{ required: BOOLEAN, deprecated: BOOLEAN },
  ...{ schema: SCHEMA, content: CONTENT },
};

/** OpenAPI 3.0, 3.1 and 3.2: what stands where. */
export const SHAPES_OF_THREE: Shapes = {
  document: {
    ...{ servers: SERVERS, paths: PATHS, security: SECURITY },
    webhooks: mapOf(part('pathItem', 'a webhook'), 'webhooks by name'),
    components: part('components', 'what is used at several places'),
    tags: listOf(OTHER, 'tags'),
  },
  components: {
    schemas: SCHEMAS,
    responses: mapOf(part('response', 'a response'), 'responses by name'),
    parameters: mapOf(part('parameter', 'a parameter'), 'parameters by name'),
    requestBodies: mapOf(part('requestBody', 'a body'), 'bodies by name'),
    ...{ headers: HEADERS, callbacks: CALLBACKS },
    pathItems: mapOf(PATH_ITEM, 'paths by name'),
    mediaTypes: mapOf(MEDIA_TYPE, 'contents by name'),
    securitySchemes: mapOf(OTHER, 'security schemes by name'),
    links: mapOf(OTHER, 'links by name'),
    examples: mapOf(OTHER, 'examples by name'),
  },
  pathItem: {
    ...{ ...METHODS, parameters: PARAMETERS, servers: SERVERS },
    additionalOperations: mapOf(OPERATION, 'operations by method'),
  },
  operation: {
    ...{ parameters: PARAMETERS, responses: RESPONSES, security: SECURITY },
    ...{ callbacks: CALLBACKS, servers: SERVERS },
    ...{ operationId: TEXT, deprecated: BOOLEAN },
    requestBody: part('requestBody', 'a body'),
    tags: listOf(TEXT, 'names of tags'),
  },
  parameter: { ...VALUE, name: TEXT, in: TEXT },
  requestBody: { content: CONTENT, required: BOOLEAN },
  response: {
    ...{ content: CONTENT, headers: HEADERS },
    links: mapOf(OTHER, 'links by name'),
  },
  mediaType: {
    ...{ ...ENCODINGS, schema: SCHEMA, itemSchema: SCHEMA },
    examples: mapOf(OTHER, 'examples by name'),
  },
  encoding: { ...ENCODINGS, headers: HEADERS },
  header: VALUE,
  schema: { ...SCHEMA_MEMBERS, discriminator: OTHER },
  server: { url: TEXT, variables: mapOf(OTHER, 'variables by name') },
  other: {},
};

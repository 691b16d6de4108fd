import {
  childPointer,
  isJsonObject,
  memberOf,
  membersOf,
  stringOf,
  tokensOf,
  type Json,
  type JsonObject,
} from '@almanac/openapi-diff';
import type { AsyncApiModel, AsyncMessage } from './AsyncApiModel';

/** What is compared beside the schemas of messages, in the shape of version 3 and without lists, which are compared by position. */
export interface Outline {
  readonly document: JsonObject;
  /** Pointers into the definition, by those into the outline. */
  readonly places: ReadonlyMap<string, string>;
  /** What people call what is at a pointer into the outline. */
  readonly labels: ReadonlyMap<string, string>;
}

const DOCUMENTATION = ['title', 'summary', 'description', 'externalDocs'];

/** The outline of a definition. */
export function outlineOf(model: AsyncApiModel): Outline {
  const places = new Map<string, string>();
  const labels = new Map<string, string>();
  const { root, edition } = model;
  const within = (
    above: string,
    parts: readonly { key: string; label: string; pointer: string }[],
    valueOf: (index: number, at: string) => JsonObject,
  ): JsonObject =>
    Object.fromEntries(
      parts.map(({ key, label, pointer }, index) => {
        const at = childPointer(above, key);
        places.set(at, pointer);
        labels.set(at, label);
        return [key, valueOf(index, at)];
      }),
    );
  const document: JsonObject = {
    // The library compares documents of one version only; that they are of another is told by the edition.
    asyncapi: '3.0.0',
    edition,
    ...picked(root, ['id']),
    info: isJsonObject(root.info) ? root.info : {},
    servers: within('/servers', model.servers, index =>
      serverOf(model.servers[index].value),
    ),
    channels: within('/channels', model.channels, (index, at) => {
      const { value, messages } = model.channels[index];
      return {
        ...picked(value, [...DOCUMENTATION, 'bindings']),
        servers: keyed(memberOf(value, 'servers')),
        parameters: parametersOf(value),
        messages: within(`${at}/messages`, messages, each =>
          outlineOfMessage(messages[each]),
        ),
      };
    }),
    operations: within('/operations', model.operations, index => {
      const { value, messageKeys } = model.operations[index];
      return {
        ...picked(value, [...DOCUMENTATION, 'bindings', 'reply']),
        ...securityOf(value),
        messages: Object.fromEntries(messageKeys.map(key => [key, {}])),
      };
    }),
  };
  return { document, places, labels };
}

function outlineOfMessage(message: AsyncMessage): JsonObject {
  const { value, contentType, schemaFormat } = message;
  return {
    ...picked(value, [...DOCUMENTATION, 'name', 'correlationId', 'bindings']),
    ...(contentType === null ? {} : { contentType }),
    ...(isJsonSchema(message)
      ? {}
      : { schemaFormat, payload: asWritten(message) }),
  };
}

/** A schema of another language is compared as it is written. */
function asWritten({ value }: AsyncMessage): string {
  return JSON.stringify(memberOf(value, 'payload') ?? null);
}

const JSON_SCHEMAS = /asyncapi|schema\+(json|yaml)|openapi/;

/** Whether the schemas of a message are JSON Schema, or a dialect of it. */
export function isJsonSchema({ schemaFormat }: AsyncMessage): boolean {
  return schemaFormat === null || JSON_SCHEMAS.test(schemaFormat);
}

/** Version 2 says by one URL what version 3 says by host and path. */
function serverOf(value: JsonObject): JsonObject {
  const url = stringOf(value, 'url')?.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const [host, ...path] = url?.split('/') ?? [];
  return {
    ...(url === undefined
      ? picked(value, ['host', 'pathname'])
      : {
          host,
          ...(path.length > 0 ? { pathname: `/${path.join('/')}` } : {}),
        }),
    ...picked(value, [
      ...['protocol', 'protocolVersion', 'variables', 'bindings'],
      ...DOCUMENTATION,
    ]),
    ...securityOf(value),
  };
}

/** In the order of the address, whatever they are called; version 2 says by a schema what version 3 says itself. */
function parametersOf(channel: JsonObject): JsonObject {
  const parameters = membersOf(memberOf(channel, 'parameters')).map(
    ([, parameter], index) => {
      const schema = memberOf(parameter, 'schema');
      const said = isJsonObject(schema) ? schema : parameter;
      return [
        String(index + 1),
        {
          ...(isJsonObject(said) ? picked(said, ['enum', 'default']) : {}),
          ...(isJsonObject(parameter) ? picked(parameter, ['location']) : {}),
        },
      ];
    },
  );
  return Object.fromEntries(parameters);
}

/** Alternatives of which one is needed, by what they say. */
function securityOf(value: JsonObject): JsonObject {
  const security = memberOf(value, 'security');
  return Array.isArray(security) && security.length > 0
    ? {
        security: Object.fromEntries(
          security.map(way => [nameOfWay(way), true]),
        ),
      }
    : {};
}

/** Version 2 names schemes with scopes, version 3 refers to them. */
function nameOfWay(way: Json): string {
  const reference = stringOf(way, '$ref');
  if (reference !== undefined) return tokensOf(reference).at(-1) ?? reference;
  return membersOf(way)
    .map(([name, scopes]) =>
      Array.isArray(scopes) && scopes.length > 0
        ? `${name} (${scopes.join(', ')})`
        : name,
    )
    .join(' and ');
}

function keyed(list: Json | undefined): JsonObject {
  if (!Array.isArray(list)) return {};
  return Object.fromEntries(
    list.map(item => [
      typeof item === 'string' ? item : JSON.stringify(item),
      true,
    ]),
  );
}

function picked(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap(name =>
      Object.hasOwn(value, name) ? [[name, value[name]]] : [],
    ),
  );
}

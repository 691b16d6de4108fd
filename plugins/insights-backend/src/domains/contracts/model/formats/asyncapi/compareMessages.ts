import {
  childPointer,
  diffOpenApi,
  isJsonObject,
  stringOf,
  valueAt,
  type ContractChange as SchemaChange,
  type JsonObject,
  type OpenApiDocument,
} from '@almanac/openapi-diff';
import type { ContractChange, ContractNote } from '../../ContractReading';
import type {
  AsyncApiModel,
  AsyncMessage,
  AsyncOperation,
  MessageSide,
} from './AsyncApiModel';
import { isJsonSchema } from './outlineOf';

/*
 * Messages are to clients what bodies are: those that they send are requests, those that they receive are responses. So
 * their schemas are compared by the rules for those, in a document that has nothing but bodies.
 */

/** One schema of one message, as one operation carries it. */
interface Carried {
  /** The same in both definitions. */
  readonly key: string;
  readonly side: MessageSide;
  readonly operation: AsyncOperation | null;
  readonly message: AsyncMessage;
  readonly what: 'payload' | 'headers';
}

const content = (schema: JsonObject) => ({ 'application/json': { schema } });

const sent = (schema: JsonObject) => ({
  requestBody: { required: true, content: content(schema) },
  responses: { '200': { description: '' } },
});

const received = (schema: JsonObject) => ({
  responses: { '200': { description: '', content: content(schema) } },
});

/** What changed in the schemas of messages that both definitions have, and what of them was not compared. */
export function compareMessages(
  before: AsyncApiModel,
  after: AsyncApiModel,
  today: string,
): { changes: ContractChange[]; notes: ContractNote[] } {
  const carriedBefore = new Map(carriedIn(before).map(one => [one.key, one]));
  const pairs = carriedIn(after).flatMap(one => {
    const other = carriedBefore.get(one.key);
    return other && isComparable(one) && isComparable(other)
      ? [{ before: other, after: one }]
      : [];
  });
  const left = bodiesOf(
    before,
    pairs.map(pair => pair.before),
  );
  const right = bodiesOf(
    after,
    pairs.map(pair => pair.after),
  );
  const carriers = new Map(
    pairs.map((pair, index) => [`/${index}`, pair.after]),
  );
  const { changes, notes } = diffOpenApi(left.document, right.document, {
    today,
  });
  return {
    changes: changes
      .filter(({ ruleId }) => /^(request|response)-/.test(ruleId))
      .map(change => changeOf(change, carriers, left.places, right.places)),
    notes: notes.map(({ document, pointer, message }) => {
      const { places } = document === 'before' ? left : right;
      return {
        ...{ side: document, message },
        pointer: placeOf(pointer, places) ?? pointer,
      };
    }),
  };
}

/** Of a message that a reference leads out of the definition for nobody knows the schema; that is noted beside. */
function isComparable({ message }: Carried): boolean {
  const reference = stringOf(message.value, '$ref') ?? '#';
  return isJsonSchema(message) && reference.startsWith('#');
}

function carriedIn(model: AsyncApiModel): Carried[] {
  return model.channels.flatMap(channel =>
    channel.messages.flatMap(message => {
      const operations = model.operations.filter(
        ({ channelKey, messageKeys }) =>
          channelKey === channel.key && messageKeys.includes(message.key),
      );
      // Nobody says who sends what no operation has: it may be either.
      const ways =
        operations.length > 0
          ? operations.map(operation => ({ side: operation.side, operation }))
          : (['sent', 'received'] as const).map(side => ({
              ...{ side, operation: null },
            }));
      return ways.flatMap(way =>
        (['payload', 'headers'] as const).map(what => ({
          ...way,
          ...{ message, what },
          key: JSON.stringify([way.side, channel.key, message.key, what]),
        })),
      );
    }),
  );
}

/** A document of bodies, and the pointers into the definition of what it calls otherwise. */
function bodiesOf({ root }: AsyncApiModel, carried: readonly Carried[]) {
  const places = new Map<string, string>();
  const named: JsonObject = {};
  const own = objectAt(root, '/components');
  const schemas = objectAt(root, '/components/schemas');
  const paths = carried.map(({ side, message, what }, index) => {
    const schema = schemaIn(root, message, what, label => {
      const place = message[what] ?? message.pointer;
      const name = freeName(
        label,
        one =>
          Object.hasOwn(schemas, one) ||
          (Object.hasOwn(named, one) &&
            places.get(childPointer('/components/schemas', one)) !== place),
      );
      named[name] = valueAt(root, message[what] ?? '') ?? {};
      const at = childPointer('/components/schemas', name);
      places.set(at, place);
      return { $ref: `#${at}` };
    });
    return [
      `/${index}`,
      { post: side === 'sent' ? sent(schema) : received(schema) },
    ];
  });
  const document: OpenApiDocument = {
    ...{ version: '3.1', declaredVersion: '3.1.0', notes: [] },
    root: {
      // What schemas refer to is found where it is.
      channels: root.channels ?? {},
      components: {
        ...own,
        schemas: { ...schemas, ...named },
        securitySchemes: {},
      },
      paths: Object.fromEntries(paths),
    },
  };
  return { document, places };
}

/** Messages of several channels may be called the same, and a schema as its message is. */
function freeName(label: string, isTaken: (name: string) => boolean): string {
  let name = label;
  for (let count = 2; isTaken(name); count += 1) name = `${label} (${count})`;
  return name;
}

/** A schema that has a name already is told by that, others by the message. */
function schemaIn(
  root: JsonObject,
  message: AsyncMessage,
  what: 'payload' | 'headers',
  name: (label: string) => JsonObject,
): JsonObject {
  const pointer = message[what];
  if (pointer === null) return {};
  const reference = stringOf(valueAt(root, pointer), '$ref');
  if (reference?.startsWith('#/components/schemas/'))
    return { $ref: reference };
  return name(
    what === 'payload' ? message.label : `headers of ${message.label}`,
  );
}

function changeOf(
  change: SchemaChange,
  carriers: ReadonlyMap<string, Carried>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ContractChange {
  const operations = new Map(
    change.operations.flatMap(({ path }) => {
      const operation = carriers.get(path)?.operation;
      return operation ? [[operation.key, operation]] : [];
    }),
  );
  const [only] = operations.size === 1 ? [...operations.values()] : [];
  const { ruleId, severity, notices, sentence, explanation, pointers } = change;
  return {
    ruleId: messageRuleId(ruleId),
    ...{ severity, notices },
    sentence: inMessages(sentence),
    explanation: inMessages(explanation),
    operation: only ? { method: only.word, path: only.address } : null,
    operationCount: operations.size,
    pointers: {
      before: placeOf(pointers.before, before),
      after: placeOf(pointers.after, after),
    },
  };
}

/** The rule for messages that is the one for requests or responses. */
export function messageRuleId(ruleId: string): string {
  return ruleId
    .replace(/^request-/, 'asyncapi-sent-')
    .replace(/^response-/, 'asyncapi-received-');
}

/** What is said of requests and responses, said of messages. */
export function inMessages(text: string): string {
  return text
    .replace(/\b(Request|Response)(s?)\b/g, 'Message$2')
    .replace(/\b(request|response)(s?)\b/g, 'message$2');
}

function placeOf(
  pointer: string | null,
  places: ReadonlyMap<string, string>,
): string | null {
  if (pointer === null) return null;
  const [schema] = /^\/components\/schemas\/[^/]*/.exec(pointer) ?? [''];
  const place = places.get(schema);
  return place === undefined
    ? pointer
    : `${place}${pointer.slice(schema.length)}`;
}

function objectAt(root: JsonObject, pointer: string): JsonObject {
  const value = valueAt(root, pointer);
  return isJsonObject(value) ? value : {};
}

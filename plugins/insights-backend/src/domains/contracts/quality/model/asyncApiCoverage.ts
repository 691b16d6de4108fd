import { asObject } from './asObject';
import { saysExample } from './examplesIn';
import { pointerOf } from './jsonPointer';
import {
  aspectsSaid,
  isText,
  type OperationCoverage,
} from './operationCoverage';
import { resolveIn } from './resolveIn';

type Members = Readonly<Record<string, unknown>>;

/** Who sends the messages of an operation. */
type Sender = 'client' | 'server';

/** By the verbs of AsyncAPI 2, which speak of clients, and the actions of 3, which speak of the application. */
const SENDERS: Readonly<Record<string, Sender>> = {
  ...{ publish: 'client', receive: 'client' },
  ...{ subscribe: 'server', send: 'server' },
};

/**
 * What each operation of an AsyncAPI document of 2 or 3 says of itself. What clients send is a request and what they receive an
 * answer, as where definitions are compared. A message tells of no errors. References are followed within the document only.
 *
 * @see https://www.asyncapi.com/docs/reference/specification/v3.0.0#operationObject
 */
export function asyncApiCoverage(root: unknown): OperationCoverage[] {
  const document = asObject(root);
  return [...operationsOfChannels(document), ...operationsOf(document)];
}

/** As version 2 has them. */
function operationsOfChannels(document: Members): OperationCoverage[] {
  return Object.entries(asObject(document.channels)).flatMap(([path, item]) => {
    const channel = resolveIn(document, item);
    return ['publish', 'subscribe']
      .filter(verb => channel[verb] !== undefined)
      .map(method => {
        const operation = asObject(channel[method]);
        return {
          ...{ method, path, pointer: pointerOf(['channels', path, method]) },
          ...aspectsOf(document, operation, {
            sender: SENDERS[method],
            messages: messagesOf(document, operation.message),
            hasId: isText(operation.operationId),
          }),
        };
      });
  });
}

/** As version 3 has them, each under a name that tells it apart. */
function operationsOf(document: Members): OperationCoverage[] {
  return Object.entries(asObject(document.operations)).map(([path, item]) => {
    const operation = resolveIn(document, item);
    const method = isText(operation.action) ? String(operation.action) : '';
    const channel = resolveIn(document, operation.channel);
    const messages = Array.isArray(operation.messages)
      ? operation.messages
      : Object.values(asObject(channel.messages));
    return {
      ...{ method, path, pointer: pointerOf(['operations', path]) },
      ...aspectsOf(document, operation, {
        sender: SENDERS[method],
        messages: messages.map(one => resolveIn(document, one)),
        hasId: null,
      }),
    };
  });
}

/** Version 2 has one message, or several of which each may come. */
function messagesOf(document: Members, message: unknown): Members[] {
  const found = resolveIn(document, message);
  return Array.isArray(found.oneOf)
    ? found.oneOf.map(one => resolveIn(document, one))
    : [found].filter(one => Object.keys(one).length > 0);
}

function aspectsOf(
  document: Members,
  operation: Members,
  told: {
    readonly sender: Sender | undefined;
    readonly messages: readonly Members[];
    readonly hasId: boolean | null;
  },
): Pick<OperationCoverage, 'present' | 'missing'> {
  const { sender, messages, hasId } = told;
  const example =
    messages.length === 0
      ? null
      : messages.some(message => hasExample(document, message));
  return aspectsSaid({
    description: isText(operation.description) || isText(operation.summary),
    operationId: hasId,
    requestExample: sender === 'client' ? example : null,
    responseExample: sender === 'server' ? example : null,
    ...{ clientErrors: null, serverErrors: null },
    security: isSecured(document, operation),
  });
}

function hasExample(document: Members, message: Members): boolean {
  const traits = Array.isArray(message.traits) ? message.traits : [];
  return [message, message.payload, ...traits].some(one =>
    saysExample(resolveIn(document, one)),
  );
}

/** By itself, or by every server; null where none is named, as only servers would say it. */
function isSecured(document: Members, operation: Members): boolean | null {
  const names = ({ security }: Members) =>
    Array.isArray(security) && security.length > 0;
  if (names(operation)) return true;
  const servers = Object.values(asObject(document.servers));
  return servers.length === 0
    ? null
    : servers.every(server => names(resolveIn(document, server)));
}

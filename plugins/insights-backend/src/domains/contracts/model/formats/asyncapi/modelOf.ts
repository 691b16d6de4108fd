import {
  childPointer,
  memberOf,
  membersOf,
  stringOf,
  tokensOf,
  type JsonObject,
} from '@almanac/openapi-diff';
import type {
  AsyncApiModel,
  AsyncChannel,
  AsyncMessage,
  AsyncOperation,
} from './AsyncApiModel';
import {
  followed,
  followedMembers,
  withTraits,
  type Followed,
} from './followed';
import { messageOf } from './messageOf';

/** A definition in the shape that both versions are compared in. */
export function modelOf(root: JsonObject, edition: string): AsyncApiModel {
  const whole = { value: root, pointer: '' };
  const servers = followedMembers(root, whole, 'servers').map(
    ({ name, ...at }) => ({ key: name, label: name, ...at }),
  );
  const parts = edition.startsWith('2.')
    ? partsOfTwo(root)
    : partsOfThree(root);
  return { edition, root, servers, ...parts };
}

type Parts = Pick<AsyncApiModel, 'channels' | 'operations'>;

/** In version 2 a channel has its operations, and these have their messages. */
function partsOfTwo(root: JsonObject): Parts {
  const operations: AsyncOperation[] = [];
  const channels = channelsOf(root).map((channel): AsyncChannel => {
    const messages = new Map<string, AsyncMessage>();
    for (const word of ['publish', 'subscribe']) {
      if (memberOf(channel.value, word) === undefined) continue;
      const at = withTraits(root, followed(root, `${channel.pointer}/${word}`));
      const own = messagesOfTwo(root, at);
      for (const message of own) messages.set(message.key, message);
      operations.push(
        operationOf(
          channel,
          word,
          at,
          own.map(({ key }) => key),
        ),
      );
    }
    return { ...channel, messages: [...messages.values()] };
  });
  return { channels, operations };
}

function messagesOfTwo(root: JsonObject, operation: Followed): AsyncMessage[] {
  if (memberOf(operation.value, 'message') === undefined) return [];
  const message = followed(root, `${operation.pointer}/message`);
  const alternatives = followedMembers(root, message, 'oneOf');
  const all = alternatives.length > 0 ? alternatives : [message];
  return all.map(at => messageOf(root, at, null));
}

/** In version 3 they stand beside each other, and refer to each other. */
function partsOfThree(root: JsonObject): Parts {
  const byPointer = new Map<string, AsyncChannel>();
  for (const channel of channelsOf(root)) {
    const messages = followedMembers(root, channel, 'messages').map(
      ({ name, ...at }) => messageOf(root, at, name),
    );
    byPointer.set(channel.pointer, { ...channel, messages });
  }
  const operations = new Map<string, AsyncOperation>();
  const whole = { value: root, pointer: '' };
  for (const operation of followedMembers(root, whole, 'operations')) {
    const at = withTraits(root, operation);
    const channel = byPointer.get(
      followed(root, `${at.pointer}/channel`).pointer,
    );
    if (!channel) continue;
    const keys = memberOf(at.value, 'messages')
      ? namedKeys(root, at, channel)
      : channel.messages.map(({ key }) => key);
    const word = stringOf(at.value, 'action') ?? 'send';
    const one = operationOf(channel, word, at, keys);
    const other = operations.get(one.key);
    operations.set(one.key, {
      ...(other ?? one),
      messageKeys: [...new Set([...(other?.messageKeys ?? []), ...keys])],
    });
  }
  return {
    channels: [...byPointer.values()],
    operations: [...operations.values()],
  };
}

/** An operation refers to messages of its channel, which may refer to one of the components that others refer to, too. */
function namedKeys(
  root: JsonObject,
  operation: Followed,
  { messages }: AsyncChannel,
): string[] {
  const named = memberOf(operation.value, 'messages');
  return (Array.isArray(named) ? named : []).flatMap((item, index) => {
    const reference = stringOf(item, '$ref') ?? '';
    const last = tokensOf(reference).at(-1);
    const at = `${operation.pointer}/messages/${index}`;
    const { pointer } = followed(root, at);
    const message =
      messages.find(({ key }) => key === last) ??
      messages.find(one => one.pointer === pointer);
    return message ? [message.key] : [];
  });
}

function channelsOf(root: JsonObject): AsyncChannel[] {
  const channels = membersOf(memberOf(root, 'channels')).map(([id]) => {
    const { value, pointer } = followed(root, childPointer('/channels', id));
    const declared = memberOf(value, 'address');
    // Without an address (version 2, or one that is not known before) the id tells channels apart.
    const address = typeof declared === 'string' ? declared : id;
    return { id, address, value, pointer };
  });
  const sharing = new Map<string, number>();
  for (const { address } of channels) {
    const key = withoutNames(address);
    sharing.set(key, (sharing.get(key) ?? 0) + 1);
  }
  return channels.map(({ id, address, value, pointer }) => {
    const key = withoutNames(address);
    const isAlone = sharing.get(key) === 1;
    return {
      key: isAlone ? key : `${key} ${id}`,
      label: isAlone ? address : `${address} (${id})`,
      ...{ messages: [], value, pointer },
    };
  });
}

function operationOf(
  channel: AsyncChannel,
  word: string,
  at: Followed,
  messageKeys: readonly string[],
): AsyncOperation {
  // What the application publishes to is told from the side of its clients in version 2, from its own in version 3.
  const side = word === 'publish' || word === 'receive' ? 'sent' : 'received';
  return {
    key: `${side} ${channel.key}`,
    label: `${word} ${channel.label}`,
    ...{ word, side, channelKey: channel.key, address: channel.label },
    ...{ value: at.value, pointer: at.pointer, messageKeys },
  };
}

function withoutNames(address: string): string {
  return address.replace(/\{[^}]*\}/g, '{}');
}

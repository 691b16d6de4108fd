import type { AsyncApiModel, AsyncChannel } from './AsyncApiModel';

/** The second with the keys of the first where the only message of a channel got another name: it is the same one. */
export function withSameNames(
  before: AsyncApiModel,
  after: AsyncApiModel,
): AsyncApiModel {
  const renamed = new Map<string, ReadonlyMap<string, string>>();
  const channels = after.channels.map(channel => {
    const other = before.channels.find(({ key }) => key === channel.key);
    const rename = other && onlyRename(other, channel);
    if (!rename) return channel;
    const [was, is] = rename;
    renamed.set(channel.key, new Map([[is, was]]));
    return {
      ...channel,
      messages: channel.messages.map(message =>
        message.key === is ? { ...message, key: was } : message,
      ),
    };
  });
  const operations = after.operations.map(operation => ({
    ...operation,
    messageKeys: operation.messageKeys.map(
      key => renamed.get(operation.channelKey)?.get(key) ?? key,
    ),
  }));
  return { ...after, channels, operations };
}

function onlyRename(
  before: AsyncChannel,
  after: AsyncChannel,
): readonly [was: string, is: string] | undefined {
  const gone = keysOnlyIn(before, after);
  const added = keysOnlyIn(after, before);
  return gone.length === 1 && added.length === 1
    ? [gone[0], added[0]]
    : undefined;
}

function keysOnlyIn(one: AsyncChannel, other: AsyncChannel): string[] {
  const known = new Set(other.messages.map(({ key }) => key));
  return one.messages.map(({ key }) => key).filter(key => !known.has(key));
}

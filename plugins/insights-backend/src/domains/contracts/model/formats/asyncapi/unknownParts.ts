import {
  childPointer,
  memberOf,
  membersOf,
  stringOf,
  tokensOf,
  type JsonObject,
} from '@almanac/openapi-diff';
import type { AsyncApiModel, AsyncPart } from './AsyncApiModel';
import { followed } from './followed';

type Models = readonly [before: AsyncApiModel, after: AsyncApiModel];

/** Kinds of parts that stand in a definition by a name. */
const KINDS = ['servers', 'channels', 'operations'] as const;

type Kind = (typeof KINDS)[number];

/**
 * What cannot be compared beside the schemas of messages, for one of two definitions has it in another document: nobody knows
 * what is there.
 *
 * @returns whether a place of the outline of either is of that
 */
export function unknownParts(models: Models): (path: string) => boolean {
  const unknown = new Map(
    KINDS.map(kind => [
      kind,
      new Set(models.flatMap(({ root }) => unknownNames(root, kind))),
    ]),
  );
  const isNamedUnknown = (kind: Kind, key: string): boolean =>
    models.some(model => {
      const parts: readonly (AsyncPart & { readonly key: string })[] =
        model[kind];
      const part = parts.find(one => one.key === key);
      if (!part) return false;
      const names = namesOf(model.root, kind, part);
      return names.some(name => unknown.get(kind)?.has(name));
    });
  const channelKeyOf = (key: string) =>
    models
      .flatMap(({ operations }) => operations)
      .find(operation => operation.key === key)?.channelKey;

  return path => {
    const [first, key, what] = tokensOf(path);
    const kind = KINDS.find(one => one === first);
    if (kind === undefined || key === undefined) return false;
    if (isNamedUnknown(kind, key)) return true;
    const channelKey = kind === 'operations' ? channelKeyOf(key) : key;
    if (channelKey === undefined || kind === 'servers') return false;
    return (
      isNamedUnknown('channels', channelKey) ||
      (what === 'messages' && hasUnknownMessage(models, channelKey))
    );
  };
}

/** A message that is elsewhere can be any that is missing here. */
function hasUnknownMessage(models: Models, channelKey: string): boolean {
  return models.some(({ channels }) =>
    channels
      .find(({ key }) => key === channelKey)
      ?.messages.some(({ value }) => leadsOut(value)),
  );
}

/** Names of parts that are elsewhere; an operation of version 3 is where its channel is, too. */
function unknownNames(root: JsonObject, kind: Kind): string[] {
  return membersOf(memberOf(root, kind)).flatMap(([name]) => {
    const part = followed(root, childPointer(`/${kind}`, name));
    const isElsewhere =
      leadsOut(part.value) ||
      (kind === 'operations' &&
        leadsOut(followed(root, `${part.pointer}/channel`).value));
    return isElsewhere ? [name] : [];
  });
}

/** What a definition calls a part. */
function namesOf(
  root: JsonObject,
  kind: Kind,
  { pointer }: AsyncPart,
): string[] {
  return membersOf(memberOf(root, kind)).flatMap(([name]) =>
    followed(root, childPointer(`/${kind}`, name)).pointer === pointer
      ? [name]
      : [],
  );
}

function leadsOut(value: JsonObject): boolean {
  const reference = stringOf(value, '$ref');
  return reference !== undefined && !reference.startsWith('#');
}

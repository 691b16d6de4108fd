import {
  isJsonObject,
  memberOf,
  stringOf,
  tokensOf,
  valueAt,
  type JsonObject,
} from '@almanac/openapi-diff';
import type { AsyncMessage } from './AsyncApiModel';
import { placeOfMember, withTraits, type Followed } from './followed';

/**
 * A message in one shape.
 *
 * @param named - what the definition calls it where it stands
 */
export function messageOf(
  root: JsonObject,
  at: Followed,
  named: string | null,
): AsyncMessage {
  const { value, pointer } = withTraits(root, at);
  const label =
    named ??
    stringOf(value, 'name') ??
    nameOfComponent(pointer) ??
    stringOf(value, 'messageId') ??
    'message';
  const payload = schemaOf(root, at, 'payload');
  return {
    ...{ key: label, label, value, pointer },
    contentType:
      stringOf(value, 'contentType') ??
      stringOf(root, 'defaultContentType') ??
      null,
    schemaFormat: payload.format ?? stringOf(value, 'schemaFormat') ?? null,
    payload: payload.pointer,
    headers: schemaOf(root, at, 'headers').pointer,
  };
}

/** Version 3 may say the format beside the schema. */
function schemaOf(root: JsonObject, message: Followed, name: string) {
  const at = placeOfMember(root, message, name);
  if (at === undefined) return { pointer: null, format: undefined };
  const schema = valueAt(root, at);
  const isWrapped =
    isJsonObject(schema) &&
    stringOf(schema, 'schemaFormat') !== undefined &&
    memberOf(schema, 'schema') !== undefined;
  return isWrapped
    ? { pointer: `${at}/schema`, format: stringOf(schema, 'schemaFormat') }
    : { pointer: at, format: undefined };
}

function nameOfComponent(pointer: string): string | undefined {
  const [components, kind, name] = tokensOf(pointer);
  return components === 'components' && kind === 'messages' ? name : undefined;
}

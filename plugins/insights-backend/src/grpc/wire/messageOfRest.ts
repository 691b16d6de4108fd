import {
  fromJson,
  type DescMessage,
  type JsonValue,
  type MessageShape,
} from '@bufbuild/protobuf';
import { enumNamesOf } from './enumNamesOf';
import { walkJson } from './walkJson';

/**
 * An answer of the REST API as a message, with what the message has fields for.
 *
 * @throws Error where a field is of another type there
 */
export function messageOfRest<Desc extends DescMessage>(
  desc: Desc,
  answer: unknown,
): MessageShape<Desc> {
  const json = walkJson(desc, answer, {
    enumValue: (type, value) => enumNamesOf(type).nameByRest.get(String(value)),
    doubleInList: value => (value === null ? 'NaN' : value),
    leavesOutEmpty: false,
  });
  // What the handlers answer is JSON, and so is what came of it.
  return fromJson(desc, json as JsonValue);
}

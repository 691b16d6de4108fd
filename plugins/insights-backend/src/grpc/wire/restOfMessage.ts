import {
  toJson,
  type DescMessage,
  type MessageShape,
} from '@bufbuild/protobuf';
import { enumNamesOf } from './enumNamesOf';
import { walkJson } from './walkJson';

/**
 * A message as JSON of the REST API: values by their names there, null for an unknown number, nothing for what is not said.
 * A value that this schema does not know, or that says nothing in a list, stays for the operation to refuse.
 */
export function restOfMessage<Desc extends DescMessage>(
  desc: Desc,
  message: MessageShape<Desc>,
): Record<string, unknown> {
  const json = toJson(desc, message, { alwaysEmitImplicit: true });
  return walkJson(desc, json, {
    enumValue(type, value, isInList) {
      const name = String(value);
      const isUnsaid = name === type.values[0].name && !isInList;
      if (isUnsaid) return undefined;
      return enumNamesOf(type).restByName.get(name) ?? name;
    },
    doubleInList: value => (value === 'NaN' ? null : value),
    leavesOutEmpty: true,
  });
}

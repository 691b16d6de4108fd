import type { FoundDeprecation } from './Outline';
import type { OutlineBuilder } from './OutlineBuilder';
import { textOf, type Members } from './jsonParts';
import { sunsetDay } from './sunsetDay';

/** Whether a part of a document says that it is to end. */
export function isDeprecated(value: Members): boolean {
  return (
    value.deprecated === true ||
    value['x-deprecated'] === true ||
    value['x-sunset'] !== undefined
  );
}

/** Adds a part of an OpenAPI or AsyncAPI document where it says that it is to end: by `deprecated`, or by `x-sunset`. */
export function addDeprecated(
  outline: OutlineBuilder,
  {
    value,
    kind,
    name,
    pointer,
  }: Pick<FoundDeprecation, 'kind' | 'name'> & {
    readonly value: Members;
    readonly pointer: string;
  },
): void {
  if (!isDeprecated(value)) return;
  outline.addDeprecation({
    ...{ kind, name, pointer },
    sunsetOn: sunsetDay(value['x-sunset']),
    reason: textOf(value['x-deprecation-reason']),
  });
}

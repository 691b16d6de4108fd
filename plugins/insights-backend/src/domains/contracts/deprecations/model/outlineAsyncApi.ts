import { addDeprecated, isDeprecated } from './addDeprecated';
import { addSchemaDeprecations } from './addSchemaDeprecations';
import { membersOf, pointerTo, textOf, type Members } from './jsonParts';
import type { Outline } from './Outline';
import { OutlineBuilder } from './OutlineBuilder';

/** What an AsyncAPI document of 2 or 3 offers, and what of it is to end. */
export function outlineAsyncApi(root: Members): Outline {
  const outline = new OutlineBuilder();
  outline.describe(textOf(membersOf(root.info).description));
  for (const [name, value] of Object.entries(membersOf(root.channels))) {
    const channel = membersOf(value);
    const at = pointerTo('/channels', name);
    for (const verb of ['publish', 'subscribe']) {
      if (channel[verb] === undefined) continue;
      addOperation(outline, `${verb} ${name}`, membersOf(channel[verb]));
    }
    addDeprecated(outline, {
      ...{ value: channel, kind: 'operation', name, pointer: at },
    });
  }
  // Version 3 has operations beside the channels.
  for (const [name, value] of Object.entries(membersOf(root.operations))) {
    const operation = membersOf(value);
    const verb = textOf(operation.action) ?? '';
    const at = pointerTo('/operations', name);
    addOperation(outline, `${verb} ${name}`.trim(), operation);
    addDeprecated(outline, {
      ...{ value: operation, kind: 'operation', name, pointer: at },
    });
  }
  const components = membersOf(root.components);
  for (const [name, schema] of Object.entries(membersOf(components.schemas))) {
    const at = pointerTo('/components/schemas', name);
    addSchemaDeprecations(outline, {
      ...{ schema, name, kind: 'schema', pointer: at },
    });
  }
  for (const [name, message] of Object.entries(
    membersOf(components.messages),
  )) {
    const at = pointerTo('/components/messages', name);
    const { payload, ...value } = membersOf(message);
    addDeprecated(outline, { value, kind: 'schema', name, pointer: at });
    addSchemaDeprecations(outline, {
      ...{ schema: payload, name, kind: 'schema' },
      pointer: pointerTo(at, 'payload'),
    });
  }
  return outline.build();
}

function addOperation(
  outline: OutlineBuilder,
  name: string,
  operation: Members,
): void {
  outline.addOperation({
    name,
    summary: textOf(operation.summary) ?? textOf(operation.description),
    isDeprecated: isDeprecated(operation),
  });
}

import type { DeprecationKind } from './Outline';
import type { OutlineBuilder } from './OutlineBuilder';
import { addDeprecated } from './addDeprecated';
import { itemsOf, membersOf, pointerTo } from './jsonParts';

/** Deeper ones are not written out in practice; references are not followed. */
const DEEPEST = 12;

/** Where a schema stands. */
interface SchemaPlace {
  readonly schema: unknown;
  readonly pointer: string;
  /** E.g. `Order.total`. */
  readonly name: string;
  readonly kind: DeprecationKind;
}

/** Finds what of a schema is to end: itself, and its properties as far as they are written out in it. */
export function addSchemaDeprecations(
  outline: OutlineBuilder,
  place: SchemaPlace,
  depth = 0,
): void {
  const { schema, pointer, name } = place;
  if (depth > DEEPEST || typeof schema !== 'object' || schema === null) return;
  const members = membersOf(schema);
  addDeprecated(outline, { ...place, value: members });
  const visit = (part: Omit<SchemaPlace, 'kind'>) =>
    addSchemaDeprecations(outline, { ...part, kind: 'field' }, depth + 1);
  const properties = pointerTo(pointer, 'properties');
  for (const [key, value] of Object.entries(membersOf(members.properties))) {
    visit({
      schema: value,
      pointer: pointerTo(properties, key),
      name: `${name}.${key}`,
    });
  }
  for (const [key, mark] of [
    ['items', '[]'],
    ['additionalProperties', '.*'],
  ] as const) {
    visit({
      schema: members[key],
      pointer: pointerTo(pointer, key),
      name: `${name}${mark}`,
    });
  }
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    const list = pointerTo(pointer, key);
    itemsOf(members[key]).forEach((one, index) =>
      visit({ schema: one, pointer: pointerTo(list, index), name }),
    );
  }
}

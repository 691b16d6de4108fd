import type { At } from '../../json/At';
import type { SchemaPair } from '../SchemaNode';
import { isOfUnknown } from '../unknowns';

/** Compares what objects and lists may hold besides named properties. */
export function compareContainers(pair: SchemaPair): void {
  compareAdditionalProperties(pair);
  comparePatternProperties(pair);
  compareItems(pair);
  comparePrefixItems(pair);
  const { before, after, tell } = pair;
  if (!before.uniqueItems && after.uniqueItems) tell('unique-items-added');
  if (before.uniqueItems && !after.uniqueItems) tell('unique-items-removed');
}

function compareAdditionalProperties(pair: SchemaPair): void {
  const { tell } = pair;
  const before = pair.before.additionalProperties;
  const after = pair.after.additionalProperties;
  if (before === after || isUnknownLimit(pair, before, after)) return;
  if (after === false) {
    tell('additional-properties-forbidden');
  } else if (before === false) {
    tell('additional-properties-allowed');
  } else if (before === true && after !== true) {
    tell('additional-properties-restricted', { after: after.pointer });
  } else if (before !== true && after === true) {
    tell('additional-properties-unrestricted', { before: before.pointer });
  } else if (before !== true && after !== true) {
    pair.compare(before, after);
  }
}

function comparePatternProperties(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  for (const [name, right] of after.patternProperties) {
    const left = before.patternProperties.get(name);
    if (left) {
      pair.compare(left, right);
    } else {
      tell('pattern-property-added', {
        before: null,
        after: right.pointer,
        values: { name },
      });
    }
  }
  for (const [name, left] of before.patternProperties) {
    if (after.patternProperties.has(name)) continue;
    tell('pattern-property-removed', {
      before: left.pointer,
      after: null,
      values: { name },
    });
  }
}

function compareItems(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  if (before.items && after.items) pair.compare(before.items, after.items);
  else if (isUnknownLimit(pair, before.items, after.items)) return;
  else if (after.items) tell('items-restricted');
  else if (before.items) tell('items-unrestricted');
}

function comparePrefixItems(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  after.prefixItems.forEach((right, index) => {
    const left = before.prefixItems[index];
    if (left) pair.compare(left, right);
    else tell('prefix-item-added', { before: null, after: right.pointer });
  });
  for (const left of before.prefixItems.slice(after.prefixItems.length)) {
    tell('prefix-item-removed', { before: left.pointer, after: null });
  }
}

/** Whether one side limits what may be inside by what nobody knows, and the other says nothing of it. */
function isUnknownLimit(
  { readBefore, readAfter }: SchemaPair,
  before: At | boolean | null,
  after: At | boolean | null,
): boolean {
  const isAny = (side: At | boolean | null) => side === null || side === true;
  if (isAny(before) && typeof after === 'object' && after !== null) {
    return isOfUnknown(readAfter(after));
  }
  return isAny(after) && typeof before === 'object' && before !== null
    ? isOfUnknown(readBefore(before))
    : false;
}

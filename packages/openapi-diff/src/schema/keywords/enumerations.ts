import type { Json } from '../../json/Json';
import type { SchemaRuleName } from '../../rules/schema';
import type { SchemaPair } from '../SchemaNode';

/** Compares `enum`, `const` and `x-extensible-enum`, value by value. */
export function compareEnumerations(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  const left = before.enumeration;
  const right = after.enumeration;
  if (left && right) {
    if (before.isConst && after.isConst) {
      compareConst(pair, left, right);
    } else {
      compareValues(pair, left, right, [
        'enum-value-added',
        'enum-value-removed',
      ]);
    }
  } else if (right) {
    tell('became-enum', { values: { after: [...right.values()] } });
  } else if (left) {
    tell('became-not-enum', { values: { before: [...left.values()] } });
  }
  if (before.extensibleEnumeration && after.extensibleEnumeration) {
    compareValues(
      pair,
      before.extensibleEnumeration,
      after.extensibleEnumeration,
      ['extensible-enum-value-added', 'extensible-enum-value-removed'],
    );
  }
}

type Values = ReadonlyMap<string, Json>;

function compareConst({ tell }: SchemaPair, left: Values, right: Values): void {
  const [before] = left.values();
  const [after] = right.values();
  if ([...left.keys()].join() !== [...right.keys()].join()) {
    tell('const-changed', { values: { before, after } });
  }
}

function compareValues(
  { tell }: SchemaPair,
  left: Values,
  right: Values,
  [added, removed]: [SchemaRuleName, SchemaRuleName],
): void {
  for (const [text, after] of right) {
    if (!left.has(text)) tell(added, { values: { after } });
  }
  for (const [text, before] of left) {
    if (!right.has(text)) tell(removed, { values: { before } });
  }
}

import type { At } from '../../json/At';
import { jsonEqual } from '../../json/equal';
import { ruleNameOf } from '../../rules/schema/conditionRules';
import type { SchemaPair } from '../SchemaNode';
import { isOfUnknown } from '../unknowns';

/** Conditions under which the value must satisfy the schema itself, so that variance holds. */
const FOLLOWED = new Set([
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
]);

/** Compares `not`, `if`, `contains` … and what depends on a property. */
export function compareConditions(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  for (const [keyword, right] of after.conditions) {
    const left = before.conditions.get(keyword);
    const places = { before: null, after: right.pointer };
    if (!left) {
      tell(`${ruleNameOf(keyword)}-added`, places);
    } else if (FOLLOWED.has(keyword)) {
      pair.compare(left, right);
    } else if (!isSame(pair, left, right)) {
      tell('condition-changed', {
        before: left.pointer,
        after: right.pointer,
        values: { name: keyword },
      });
    }
  }
  for (const [keyword, left] of before.conditions) {
    if (after.conditions.has(keyword)) continue;
    const places = { before: left.pointer, after: null };
    tell(`${ruleNameOf(keyword)}-removed`, places);
  }
  compareDependentRequired(pair);
  compareDependentSchemas(pair);
}

/** Of what nobody knows no change is known. Across generations nothing is the same by its text alone; for a whole condition it has to do. */
function isSame(pair: SchemaPair, left: At, right: At): boolean {
  return (
    isOfUnknown(pair.readBefore(left)) ||
    isOfUnknown(pair.readAfter(right)) ||
    pair.same(left, right) ||
    (pair.acrossGenerations && jsonEqual(left.value, right.value))
  );
}

function compareDependentRequired({ before, after, tell }: SchemaPair): void {
  const names = new Set([
    ...before.dependentRequired.keys(),
    ...after.dependentRequired.keys(),
  ]);
  for (const name of names) {
    const left = before.dependentRequired.get(name);
    const right = after.dependentRequired.get(name);
    const values = { name, before: left?.join(', '), after: right?.join(', ') };
    if (!left) tell('dependent-required-added', { values });
    else if (!right) tell('dependent-required-removed', { values });
    else if (values.before !== values.after) {
      tell('dependent-required-changed', { values });
    }
  }
}

function compareDependentSchemas(pair: SchemaPair): void {
  const { before, after, tell } = pair;
  for (const [name, right] of after.dependentSchemas) {
    const left = before.dependentSchemas.get(name);
    if (left) pair.compare(left, right);
    else {
      tell('dependent-schema-added', {
        before: null,
        after: right.pointer,
        values: { name },
      });
    }
  }
  for (const [name, left] of before.dependentSchemas) {
    if (after.dependentSchemas.has(name)) continue;
    tell('dependent-schema-removed', {
      before: left.pointer,
      after: null,
      values: { name },
    });
  }
}

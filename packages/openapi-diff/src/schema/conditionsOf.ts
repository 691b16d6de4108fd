import { memberAt, membersAt, type At } from '../json/At';
import { stringsOf } from '../json/Json';

/** Keywords of JSON Schema with one schema that a value must satisfy besides. */
export const CONDITION_KEYWORDS = [
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
] as const;

export type ConditionKeyword = (typeof CONDITION_KEYWORDS)[number];

export function conditionsOf(at: At): ReadonlyMap<string, At> {
  const conditions = new Map<string, At>();
  for (const keyword of CONDITION_KEYWORDS) {
    const condition = memberAt(at, keyword);
    // `true` allows all: as good as absent.
    if (condition && condition.value !== true) {
      conditions.set(keyword, condition);
    }
  }
  return conditions;
}

/** What must be there when a property is: names, and schemas. */
export function dependenciesOf(at: At): {
  dependentRequired: ReadonlyMap<string, readonly string[]>;
  dependentSchemas: ReadonlyMap<string, At>;
} {
  return {
    dependentRequired: new Map(
      membersAt(memberAt(at, 'dependentRequired')).map(([name, names]) => [
        name,
        stringsOf(names.value).sort(),
      ]),
    ),
    dependentSchemas: new Map(membersAt(memberAt(at, 'dependentSchemas'))),
  };
}

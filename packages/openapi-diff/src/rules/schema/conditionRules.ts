import { CONDITION_KEYWORDS } from '../../schema/conditionsOf';
import type { SchemaRule } from './SchemaRule';

type ConditionName =
  | 'not'
  | 'if'
  | 'then'
  | 'else'
  | 'contains'
  | 'property-names'
  | 'unevaluated-items'
  | 'unevaluated-properties'
  | 'content-schema';

/** `propertyNames` is `property-names` in the names of rules. */
export function ruleNameOf(keyword: string): ConditionName {
  return keyword.replace(
    /[A-Z]/g,
    letter => `-${letter.toLowerCase()}`,
  ) as ConditionName;
}

const single = Object.fromEntries(
  CONDITION_KEYWORDS.flatMap((keyword): [string, SchemaRule][] => {
    const base = { description: 'a value' };
    const condition = { ...base, [keyword]: { type: 'string' } };
    return [
      [
        `${ruleNameOf(keyword)}-added`,
        {
          effect: 'narrows',
          sentence: `{place} now has the condition ${keyword}.`,
          example: [base, condition],
        },
      ],
      [
        `${ruleNameOf(keyword)}-removed`,
        {
          effect: 'widens',
          sentence: `{place} no longer has the condition ${keyword}.`,
          example: [condition, base],
        },
      ],
    ];
  }),
) as Record<`${ConditionName}-${'added' | 'removed'}`, SchemaRule>;

/** Conditions that JSON Schema knows besides properties and items. */
export const conditionRules = {
  ...single,
  'condition-changed': {
    effect: 'alters',
    response: 'risky',
    because:
      'Whether more or less is valid now depends on all the condition says; requests that it refuses fail.',
    sentence: '{place} has another condition {name}.',
    example: [{ not: { type: 'string' } }, { not: { type: 'number' } }],
  },
  'dependent-required-added': {
    effect: 'narrows',
    sentence: '{place} must now have {after} where it has `{name}`.',
    example: [
      { type: 'object' },
      { type: 'object', dependentRequired: { a: ['b'] } },
    ],
  },
  'dependent-required-removed': {
    effect: 'widens',
    sentence: '{place} no longer must have {before} where it has `{name}`.',
    example: [
      { type: 'object', dependentRequired: { a: ['b'] } },
      { type: 'object' },
    ],
  },
  'dependent-required-changed': {
    effect: 'alters',
    sentence:
      '{place} must now have {after} where it has `{name}`; it was {before}.',
    example: [
      { type: 'object', dependentRequired: { a: ['b'] } },
      { type: 'object', dependentRequired: { a: ['c'] } },
    ],
  },
  'dependent-schema-added': {
    effect: 'narrows',
    sentence: '{place} must now follow a further schema where it has `{name}`.',
    example: [
      { type: 'object' },
      { type: 'object', dependentSchemas: { a: { minProperties: 2 } } },
    ],
  },
  'dependent-schema-removed': {
    effect: 'widens',
    sentence:
      '{place} no longer follows a further schema where it has `{name}`.',
    example: [
      { type: 'object', dependentSchemas: { a: { minProperties: 2 } } },
      { type: 'object' },
    ],
  },
} as const satisfies Record<string, SchemaRule>;

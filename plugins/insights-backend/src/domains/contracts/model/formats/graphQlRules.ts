import { ChangeType } from '@graphql-inspector/core';
import type { ContractSeverity } from '../ContractReading';
import type { ContractRule } from '../ContractRule';
import { GRAPHQL_BREAKS } from './graphQlBreaks';
import { graphQlExample } from './graphQlExample';

/** Why a change weighs what it does, where nothing more is said of it. */
export const GRAPHQL_EXPLANATIONS = {
  breaking: 'Clients that count on what was before fail.',
  risky: 'Clients may meet what they do not expect.',
  safe: 'Clients do not notice it.',
} as const;

/** What a safe change of a kind is where the same kind can weigh more. */
const SAFE_EXPLANATIONS: Readonly<Record<string, string>> = {
  UNION_MEMBER_ADDED:
    'What it is added to is as new: nobody asks for it already.',
  OBJECT_TYPE_INTERFACE_ADDED:
    'What it is added to is as new: nobody asks for it already.',
};

/**
 * Why a change weighs what it does. The reasons of GraphQL Inspector are those of a kind of change, whatever the weight of this one:
 * they warn of what is safe, and of directives they only repeat what changed.
 *
 * @param reason - what GraphQL Inspector gives
 */
export function graphQlExplanation(
  type: string,
  severity: ContractSeverity,
  reason: string | undefined,
): string {
  if (severity === 'safe') {
    return SAFE_EXPLANATIONS[type] ?? GRAPHQL_EXPLANATIONS.safe;
  }
  if (severity === 'breaking' && type in GRAPHQL_BREAKS) {
    return GRAPHQL_BREAKS[type];
  }
  if (reason === undefined || type.startsWith('DIRECTIVE_USAGE_')) {
    return GRAPHQL_EXPLANATIONS[severity];
  }
  return reason.endsWith('.') ? reason : `${reason}.`;
}

/** One kind of change weighs more or less by what it is of; a rule has one weight. */
const SUFFIXES = { breaking: '', risky: '-risky', safe: '-safe' } as const;

/** The rule of a kind of change, `FIELD_REMOVED`, where it has a weight. */
export function graphQlRuleId(
  type: string,
  severity: ContractSeverity,
): string {
  const words = type.toLowerCase().replaceAll('_', '-');
  return `graphql-${words}${SUFFIXES[severity]}`;
}

/** The rule of the kind of change that a rule is of, whatever its weight. */
export function graphQlKind(ruleId: string): string {
  return ruleId.replace(/^(graphql-.+?)-(?:risky|safe)$/, '$1');
}

/** What each kind of change can weigh, as GraphQL Inspector 8 judges it. */
const WEIGHTS: Readonly<
  Record<keyof typeof ChangeType, readonly ContractSeverity[]>
> = {
  DirectiveAdded: ['safe'],
  DirectiveArgumentAdded: ['breaking', 'safe'],
  DirectiveArgumentDefaultValueChanged: ['risky'],
  DirectiveArgumentDescriptionChanged: ['safe'],
  DirectiveArgumentRemoved: ['breaking'],
  DirectiveArgumentTypeChanged: ['breaking', 'safe'],
  DirectiveDescriptionChanged: ['safe'],
  DirectiveLocationAdded: ['safe'],
  DirectiveLocationRemoved: ['breaking'],
  DirectiveRemoved: ['breaking'],
  DirectiveRepeatableAdded: ['safe'],
  DirectiveRepeatableRemoved: ['risky'],
  DirectiveUsageArgumentAdded: ['safe'],
  DirectiveUsageArgumentDefinitionAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageArgumentDefinitionRemoved: ['risky', 'safe'],
  DirectiveUsageArgumentRemoved: ['risky'],
  DirectiveUsageEnumAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageEnumRemoved: ['risky', 'safe'],
  DirectiveUsageEnumValueAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageEnumValueRemoved: ['risky', 'safe'],
  DirectiveUsageFieldAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageFieldDefinitionAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageFieldDefinitionRemoved: ['risky', 'safe'],
  DirectiveUsageFieldRemoved: ['risky', 'safe'],
  DirectiveUsageInputFieldDefinitionAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageInputFieldDefinitionRemoved: ['risky', 'safe'],
  DirectiveUsageInputObjectAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageInputObjectRemoved: ['risky', 'safe'],
  DirectiveUsageInterfaceAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageInterfaceRemoved: ['risky', 'safe'],
  DirectiveUsageObjectAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageObjectRemoved: ['risky', 'safe'],
  DirectiveUsageScalarAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageScalarRemoved: ['risky', 'safe'],
  DirectiveUsageSchemaAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageSchemaRemoved: ['risky', 'safe'],
  DirectiveUsageUnionMemberAdded: ['breaking', 'risky', 'safe'],
  DirectiveUsageUnionMemberRemoved: ['risky', 'safe'],
  EnumValueAdded: ['risky', 'safe'],
  EnumValueDeprecationReasonAdded: ['safe'],
  EnumValueDeprecationReasonChanged: ['safe'],
  EnumValueDeprecationReasonRemoved: ['safe'],
  EnumValueDescriptionChanged: ['safe'],
  EnumValueRemoved: ['breaking'],
  FieldAdded: ['safe'],
  FieldArgumentAdded: ['breaking', 'risky', 'safe'],
  FieldArgumentDefaultChanged: ['risky'],
  FieldArgumentDescriptionChanged: ['safe'],
  FieldArgumentRemoved: ['breaking'],
  FieldArgumentTypeChanged: ['breaking', 'safe'],
  FieldDeprecationAdded: ['safe'],
  FieldDeprecationReasonAdded: ['safe'],
  FieldDeprecationReasonChanged: ['safe'],
  FieldDeprecationReasonRemoved: ['safe'],
  FieldDeprecationRemoved: ['safe'],
  FieldDescriptionAdded: ['safe'],
  FieldDescriptionChanged: ['safe'],
  FieldDescriptionRemoved: ['safe'],
  FieldRemoved: ['breaking'],
  FieldTypeChanged: ['breaking', 'safe'],
  InputFieldAdded: ['breaking', 'risky', 'safe'],
  InputFieldDefaultValueChanged: ['risky'],
  InputFieldDescriptionAdded: ['safe'],
  InputFieldDescriptionChanged: ['safe'],
  InputFieldDescriptionRemoved: ['safe'],
  InputFieldRemoved: ['breaking'],
  InputFieldTypeChanged: ['breaking', 'safe'],
  ObjectTypeInterfaceAdded: ['risky', 'safe'],
  ObjectTypeInterfaceRemoved: ['breaking'],
  SchemaMutationTypeChanged: ['breaking', 'safe'],
  SchemaQueryTypeChanged: ['breaking', 'safe'],
  SchemaSubscriptionTypeChanged: ['breaking', 'safe'],
  TypeAdded: ['safe'],
  TypeDescriptionAdded: ['safe'],
  TypeDescriptionChanged: ['safe'],
  TypeDescriptionRemoved: ['safe'],
  TypeKindChanged: ['breaking'],
  TypeRemoved: ['breaking'],
  UnionMemberAdded: ['risky', 'safe'],
  UnionMemberRemoved: ['breaking'],
};

/** Kinds of change of schemas of GraphQL. */
export const graphQlRules: readonly ContractRule[] = Object.entries(
  ChangeType,
).flatMap(([name, type]) =>
  weightsOf(name).map(severity => {
    const id = graphQlRuleId(type, severity);
    const example = graphQlExample(id);
    return {
      ...{ id, severity },
      explanation: graphQlExplanation(type, severity, undefined),
      ...(example && { example }),
    };
  }),
);

function weightsOf(name: string): readonly ContractSeverity[] {
  return name in WEIGHTS ? WEIGHTS[name as keyof typeof WEIGHTS] : [];
}

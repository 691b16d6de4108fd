import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  parse,
  type DirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { graphQlVerbs } from '../../model/formats/graphQlVerbs';
import { graphQlCoverage } from '../model/graphQlCoverage';
import type { LintFinding, LintSeverity } from '../model/LintFinding';
import type { CoverageResult } from '../model/LintResult';

/** Rules for schemas of GraphQL: no other tool that is kept up to date has a declarative ruleset for them. */
export const GRAPHQL_RULES: Readonly<
  Record<
    string,
    {
      readonly severity: LintSeverity;
      readonly why: string;
      readonly fix: string;
    }
  >
> = {
  'graphql-type-description': {
    severity: 'warning',
    why: 'A type says what it stands for: explorers and editors show that beside it.',
    fix: 'Write a description, """…""", before the type.',
  },
  'graphql-field-description': {
    severity: 'warning',
    why: 'A field says what it holds: explorers and editors show that beside it.',
    fix: 'Write a description, """…""", before the field.',
  },
  'graphql-deprecation-reason': {
    severity: 'warning',
    why: 'Who uses what is deprecated has to learn what to use instead.',
    fix: 'Say it in @deprecated(reason: "…").',
  },
};

type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/** What a schema leaves unsaid. The schema can be read. */
export function graphQlFindings(
  definition: string,
): CoverageResult & { readonly findings: LintFinding[] } {
  const { definitions } = parse(definition);
  const types = definitions.filter(
    (node): node is TypeNode =>
      isTypeDefinitionNode(node) || isTypeExtensionNode(node),
  );
  const names = new Set(types.map(({ name }) => name.value));
  const verbs = graphQlVerbs(definitions);
  return {
    findings: types.flatMap(type => findingsOfType(type, verbs)),
    operations: graphQlCoverage(definitions),
    parts: {
      ...{ document: 1, operation: 0, path: 0, channel: 0, component: 0 },
      type: names.size,
    },
  };
}

function findingsOfType(
  type: TypeNode,
  verbs: ReadonlyMap<string, string>,
): LintFinding[] {
  const name = type.name.value;
  const operation = verbs.get(name);
  const fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] =
    'fields' in type ? type.fields ?? [] : [];
  return [
    // The root types are known to everybody.
    ...('description' in type && !type.description && operation === undefined
      ? [
          finding(
            'graphql-type-description',
            `${name} has no description.`,
            [name],
            type,
          ),
        ]
      : []),
    ...fields.flatMap(field => {
      const path = [name, field.name.value];
      const about = {
        operation: operation ? { method: operation, path: path[1] } : null,
      };
      return [
        ...(field.description
          ? []
          : [
              finding(
                'graphql-field-description',
                `${path.join('.')} has no description.`,
                path,
                field,
                about,
              ),
            ]),
        ...((field.directives ?? []).some(isBareDeprecation)
          ? [
              finding(
                'graphql-deprecation-reason',
                `${path.join('.')} is deprecated without a reason.`,
                path,
                field,
                about,
              ),
            ]
          : []),
      ];
    }),
  ];
}

function isBareDeprecation({ name, arguments: given }: DirectiveNode): boolean {
  return (
    name.value === 'deprecated' &&
    !(given ?? []).some(
      ({ name: { value }, value: reason }) =>
        value === 'reason' &&
        reason.kind === 'StringValue' &&
        reason.value.trim() !== '',
    )
  );
}

function finding(
  ruleId: string,
  message: string,
  path: readonly string[],
  { loc }: TypeNode | FieldDefinitionNode | InputValueDefinitionNode,
  { operation }: Pick<LintFinding, 'operation'> = { operation: null },
): LintFinding {
  return {
    ...{ ruleId, message, operation },
    severity: GRAPHQL_RULES[ruleId].severity,
    pointer: `/${path.join('/')}`,
    line: loc?.startToken.line ?? null,
    column: loc?.startToken.column ?? null,
  };
}

import {
  getDirectiveValues,
  GraphQLDeprecatedDirective,
  Kind,
  parse,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql';
import { graphQlVerbs } from '../../model/formats/graphQlVerbs';
import type { DeprecationKind, Outline } from './Outline';
import { OutlineBuilder } from './OutlineBuilder';

/** As the reader of such definitions has it. */
const MOST_TOKENS = 2_000_000;

type DeprecatableNode =
  | FieldDefinitionNode
  | InputValueDefinitionNode
  | EnumValueDefinitionNode;

/**
 * What a schema of GraphQL offers, and what of it is to end.
 *
 * @throws GraphQLError for what is no schema
 * @see https://spec.graphql.org/October2021/#sec--deprecated
 */
export function outlineGraphQl(definition: string): Outline {
  const { definitions } = parse(definition, { maxTokens: MOST_TOKENS });
  const outline = new OutlineBuilder();
  const verbs = graphQlVerbs(definitions);
  for (const node of definitions) {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        for (const field of node.fields ?? []) {
          addField(outline, node.name.value, field, verbs);
        }
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_EXTENSION:
        for (const field of node.fields ?? []) {
          addDeprecated(outline, 'field', [node.name.value], field);
        }
        break;
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_EXTENSION:
        for (const value of node.values ?? []) {
          addDeprecated(outline, 'field', [node.name.value], value);
        }
        break;
      default:
    }
  }
  return outline.build();
}

function addField(
  outline: OutlineBuilder,
  typeName: string,
  field: FieldDefinitionNode,
  verbs: ReadonlyMap<string, string>,
): void {
  const verb = verbs.get(typeName);
  if (verb !== undefined) {
    outline.addOperation({
      name: `${verb} ${field.name.value}`,
      summary: field.description?.value ?? null,
      isDeprecated: deprecationOf(field) !== undefined,
    });
  }
  const kind = verb === undefined ? 'field' : 'operation';
  addDeprecated(outline, kind, [typeName], field);
  for (const argument of field.arguments ?? []) {
    const owner = [typeName, field.name.value];
    addDeprecated(outline, 'parameter', owner, argument);
  }
}

function addDeprecated(
  outline: OutlineBuilder,
  kind: DeprecationKind,
  owner: readonly string[],
  node: DeprecatableNode,
): void {
  const deprecation = deprecationOf(node);
  if (!deprecation) return;
  const path = [...owner, node.name.value];
  outline.addDeprecation({
    ...{ kind, name: path.join('.'), pointer: `/${path.join('/')}` },
    ...{ sunsetOn: null, reason: deprecation.reason },
  });
}

function deprecationOf(
  node: DeprecatableNode,
): { readonly reason: string | null } | undefined {
  const isMarked = node.directives?.some(
    ({ name }) => name.value === GraphQLDeprecatedDirective.name,
  );
  if (!isMarked) return undefined;
  const values = getDirectiveValues(GraphQLDeprecatedDirective, node);
  return { reason: typeof values?.reason === 'string' ? values.reason : null };
}

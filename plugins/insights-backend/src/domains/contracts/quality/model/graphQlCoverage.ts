import {
  Kind,
  type DefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { graphQlVerbs } from '../../model/formats/graphQlVerbs';
import { pointerOf } from './jsonPointer';
import {
  aspectsSaid,
  isText,
  type OperationCoverage,
} from './operationCoverage';

/** What each field that clients can ask for says of itself: a schema has descriptions, and no examples, errors or ways in. */
export function graphQlCoverage(
  definitions: readonly DefinitionNode[],
): OperationCoverage[] {
  const verbs = graphQlVerbs(definitions);
  return definitions.filter(isObjectType).flatMap(({ name, fields = [] }) => {
    const method = verbs.get(name.value);
    if (method === undefined) return [];
    return fields.map(field => ({
      ...{ method, path: field.name.value },
      pointer: pointerOf([name.value, field.name.value]),
      ...aspectsSaid({
        description: isText(field.description?.value),
        ...{ operationId: null, requestExample: null, responseExample: null },
        ...{ clientErrors: null, serverErrors: null, security: null },
      }),
    }));
  });
}

function isObjectType(
  node: DefinitionNode,
): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION
  );
}

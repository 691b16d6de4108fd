import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type TypeExtensionNode,
} from 'graphql';

const DEFINED_KIND = {
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
} as const;

/** A part of a federated graph extends types that others define: the first extension of such a type defines it here. */
export function definedTypes(document: DocumentNode): DocumentNode {
  const defined = new Set(
    document.definitions
      .filter(isTypeDefinitionNode)
      .map(({ name }) => name.value),
  );
  const definitions = document.definitions.map(node => {
    if (!isTypeExtensionNode(node) || defined.has(node.name.value)) return node;
    defined.add(node.name.value);
    return asDefinition(node);
  });
  return { ...document, definitions };
}

/** Extension and definition of a type differ in their kind alone. */
function asDefinition(node: TypeExtensionNode): DefinitionNode {
  return { ...node, kind: DEFINED_KIND[node.kind] } as DefinitionNode;
}

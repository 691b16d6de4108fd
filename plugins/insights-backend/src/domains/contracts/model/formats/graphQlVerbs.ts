import { Kind, type DefinitionNode } from 'graphql';

/** Names of the root types where a schema does not say others. */
const DEFAULT_ROOTS = [
  ['Query', 'query'],
  ['Mutation', 'mutation'],
  ['Subscription', 'subscription'],
] as const;

/** What clients ask the fields of a type by: `query` for those of `Query`, however that is called. */
export function graphQlVerbs(
  definitions: readonly DefinitionNode[],
): ReadonlyMap<string, string> {
  const verbs = new Map<string, string>(DEFAULT_ROOTS);
  for (const node of definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const { type, operation } of node.operationTypes) {
      verbs.set(type.name.value, operation);
    }
  }
  return verbs;
}

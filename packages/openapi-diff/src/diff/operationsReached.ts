import type { SchemaNode } from '../schema/SchemaNode';

/** The indexes of all operations that use a pair of schemas, directly or through others. */
export function operationsReached(node: SchemaNode): Set<number> {
  const operations = new Set<number>();
  const seen = new Set([node]);
  for (const current of seen) {
    for (const operation of current.operations) operations.add(operation);
    for (const parent of current.parents) seen.add(parent);
  }
  return operations;
}

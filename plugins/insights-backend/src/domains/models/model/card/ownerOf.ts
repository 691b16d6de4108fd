import type { Party } from './CardValues';
import { knownOf } from './compact';
import type { Field } from './Statement';

/** An entity reference of somebody who can own: `group:default/search`, or `user:jane` without a namespace. */
const OWNER = /^(group|user):(?:([a-z0-9_.-]+)\/)?([a-z0-9_.-]+)$/i;

/** Longest reference that is kept. */
const LONGEST = 300;

/**
 * Who owns a model: the first entity that its card names as an owner. Where the statement that holds names none, as in “the
 * search team”, it is the first that a statement names which it outweighs; where it says that nobody can own the model, nobody.
 */
export function ownerOf(
  owners: Field<readonly Party[]> | undefined,
): string | null {
  if (!owners || owners.kind === 'notApplicable') return null;
  const named = [owners, ...owners.others].flatMap(
    statement => knownOf(statement) ?? [],
  );
  const [first] = named.flatMap(({ name }) => referenceIn(name));
  return first ?? null;
}

function referenceIn(name: string | undefined): string[] {
  const [, kind, namespace = 'default', entity] =
    OWNER.exec(name?.trim() ?? '') ?? [];
  const reference = `${kind}:${namespace}/${entity}`.toLowerCase();
  return kind === undefined || reference.length > LONGEST ? [] : [reference];
}

import type { CardContent } from '../card/Card';
import { knownOf } from '../card/compact';
import type { TiedEntity } from './ModelSummary';

/** An entity reference of somebody who can own: `group:default/search`, or `user:jane` without a namespace. */
const OWNER = /^(group|user):(?:([a-z0-9_.-]+)\/)?([a-z0-9_.-]+)$/i;

/** Longest reference that is kept. */
const LONGEST = 300;

/**
 * Who owns a model: the first entity that its card names as an owner; else whom the registry names; else the one owner that
 * all entities that use it have, as far as they have one; else the owner of the entity that stands for it.
 */
export function ownerOf(
  { ownership }: CardContent,
  registryOwner: string | null,
  entities: readonly TiedEntity[],
): string | null {
  const named = (knownOf(ownership?.owners) ?? []).flatMap(({ name }) => {
    const [, kind, namespace = 'default', entity] =
      OWNER.exec(name?.trim() ?? '') ?? [];
    const ref = `${kind}:${namespace}/${entity}`.toLowerCase();
    return kind === undefined || ref.length > LONGEST ? [] : [ref];
  });
  const ownersOf = (isModel: boolean) =>
    new Set(
      entities.flatMap(one => (one.isModel === isModel && one.owner) || []),
    );
  const [user, ...others] = ownersOf(false);
  return (
    named[0] ??
    registryOwner ??
    (others.length === 0 ? user : undefined) ??
    [...ownersOf(true)].sort()[0] ??
    null
  );
}

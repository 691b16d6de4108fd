import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';

/** Entity reference of who owns an entity, in lower case. */
export function ownerRefOf({
  relations = [],
}: Pick<Entity, 'relations'>): string | null {
  const owner = relations.find(({ type }) => type === RELATION_OWNED_BY);
  return owner?.targetRef.toLowerCase() ?? null;
}

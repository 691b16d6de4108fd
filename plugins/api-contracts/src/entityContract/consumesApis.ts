import { type Entity, RELATION_CONSUMES_API } from '@backstage/catalog-model';

/** Whether an entity consumes an API. */
export function consumesApis({
  relations = [],
}: Pick<Entity, 'relations'>): boolean {
  return relations.some(({ type }) => type === RELATION_CONSUMES_API);
}

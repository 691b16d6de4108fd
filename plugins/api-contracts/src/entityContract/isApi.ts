import type { Entity } from '@backstage/catalog-model';

/** Whether an entity has a definition. */
export function isApi({ kind }: Pick<Entity, 'kind'>): boolean {
  return kind.toLowerCase() === 'api';
}

import type { Entity } from '@backstage/catalog-model';

/** Whether an entity can be the service of an SLO. @public */
export function isComponent(entity: Entity): boolean {
  return entity.kind.toLocaleLowerCase() === 'component';
}

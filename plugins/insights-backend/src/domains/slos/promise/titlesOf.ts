import { parseEntityRef } from '@backstage/catalog-model';
import type { ReadNeeds } from '../services/DependencyCatalog';

/** What readers call the entities that were read: by their titles; by their names where the catalog has none of them. */
export function titlesOf({ entities }: ReadNeeds): (ref: string) => string {
  return ref => entities.get(ref)?.title ?? parseEntityRef(ref).name;
}

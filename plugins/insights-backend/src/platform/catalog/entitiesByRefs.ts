import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { inPortions } from '../inPortions';

/** Entities in one question. */
const PORTION = 500;

/** Which entities are asked for, and by whom. */
interface AskedEntities {
  readonly refs: readonly string[];
  /** Parts that are brought, e.g. `metadata.name`. */
  readonly fields: readonly string[];
  readonly credentials: BackstageCredentials;
}

/**
 * The entities of these references that the catalog has, and shows to who asks; the others are left out.
 *
 * @throws Error where the catalog does not answer
 */
export async function entitiesByRefs(
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>,
  { refs, fields, credentials }: AskedEntities,
): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const entityRefs of inPortions([...new Set(refs)], PORTION)) {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: [...fields] },
      { credentials },
    );
    found.push(...items.flatMap(item => item ?? []));
  }
  return found;
}

import type { AuthService } from '@backstage/backend-plugin-api';
import type { EntityFilterQuery } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** Entities in one answer of the catalog. */
const PAGE = 500;

/** The catalog, and who asks it. */
export interface AskedCatalog {
  readonly catalog: Pick<CatalogService, 'queryEntities'>;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
}

/**
 * Entities of the portal's own catalog, page by page, as the portal sees them.
 *
 * @param fields - parts that are brought, e.g. `metadata.name`
 * @throws Error where the catalog does not answer
 */
export async function* entityPages(
  { catalog, auth }: AskedCatalog,
  filter: EntityFilterQuery,
  fields: readonly string[],
): AsyncGenerator<readonly Entity[]> {
  let cursor: string | undefined;
  do {
    const asked = { fields: [...fields], limit: PAGE };
    const page = await catalog.queryEntities(
      cursor === undefined ? { filter, ...asked } : { cursor, ...asked },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    yield page.items;
    cursor = page.pageInfo.nextCursor;
  } while (cursor !== undefined);
}

import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { TagsCatalog } from './TagsCatalog';

/** Tags of the portal's own catalog. */
export class BackstageTagsCatalog implements TagsCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(parts: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async tagsOf(
    entityRefs: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (entityRefs.length === 0) return new Map();
    const { items } = await this.#catalog.getEntitiesByRefs(
      {
        entityRefs: [...entityRefs],
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.tags',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Map(
      items.flatMap(entity =>
        entity
          ? [[stringifyEntityRef(entity), entity.metadata.tags ?? []]]
          : [],
      ),
    );
  }
}

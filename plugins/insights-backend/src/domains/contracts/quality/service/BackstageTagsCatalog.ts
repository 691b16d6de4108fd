import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { entitiesByRefs } from '../../../../platform/catalog/entitiesByRefs';
import type { TagsCatalog } from './TagsCatalog';

const FIELDS = ['kind', 'metadata.name', 'metadata.namespace', 'metadata.tags'];

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
    const entities = await entitiesByRefs(this.#catalog, {
      refs: entityRefs,
      fields: FIELDS,
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return new Map(
      entities.map(entity => [
        stringifyEntityRef(entity),
        entity.metadata.tags ?? [],
      ]),
    );
  }
}

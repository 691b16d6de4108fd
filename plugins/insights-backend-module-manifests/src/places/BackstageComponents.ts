import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Component, ComponentCatalog } from './Component';

/** Components of the portal's own catalog. */
export class BackstageComponents implements ComponentCatalog {
  readonly #catalog: Pick<CatalogService, 'streamEntities'>;
  readonly #auth: Pick<AuthService, 'getOwnServiceCredentials'>;

  constructor(parts: {
    readonly catalog: Pick<CatalogService, 'streamEntities'>;
    readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  }) {
    this.#catalog = parts.catalog;
    this.#auth = parts.auth;
  }

  async components(): Promise<readonly Component[]> {
    const pages = this.#catalog.streamEntities(
      {
        filter: { kind: 'Component' },
        fields: [
          ...['kind', 'metadata.name', 'metadata.namespace', 'relations'],
          'metadata.annotations',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const found: Component[] = [];
    for await (const page of pages) {
      for (const entity of page) {
        const annotations = entity.metadata.annotations ?? {};
        found.push({
          entityRef: stringifyEntityRef(entity),
          owner: entity.relations?.find(
            ({ type }) => type === RELATION_OWNED_BY,
          )?.targetRef,
          sourceLocation: annotations[ANNOTATION_SOURCE_LOCATION],
          managedByLocation: annotations[ANNOTATION_LOCATION],
        });
      }
    }
    return found;
  }
}
